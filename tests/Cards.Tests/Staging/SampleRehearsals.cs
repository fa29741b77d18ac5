using System.Text.Json;
using System.Text.Json.Nodes;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Rehearsal;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Rehearsal;
using E4Bot.Domain.Tests.Scripting;
using static E4Bot.Domain.Tests.Scripting.SampleRehearsal;

namespace E4Bot.Cards.Tests.Staging;

/// <summary>Rehearsals of four commissions, and one file of them before a member's eyes.</summary>
internal static class SampleRehearsals
{
    private static readonly WallClock Clock = new(Stage.Paris, Sample.Morning);

    private static readonly FileScoring Given = Scored(1, A, "2 1 2 - 3 0 2", 11.37m, revision: 2);

    /// <summary>Two have scored all, one a single file, one none.</summary>
    public static readonly RehearsalBoard Begun = Board(4, [.. All(1), .. All(2), Scored(4, A, "1 1 1 1 1 1 1", 9m)]);

    public static readonly RehearsalBoard Compared = Board(4, [Given, .. All(1).Skip(1), .. All(2), .. All(3)]);

    public static readonly ScoringView ToScore = new(A, Commission(1), SessionFiles.Of2027, Clock);

    public static readonly ScoringView Standing = ToScore with { Stands = Given };

    /// <summary>What is typed is another level and another note than those that the other member saved.</summary>
    public static readonly ScoringView Meanwhile = Standing with
    {
        Notice = RehearsalText.Of(new ScoringRefusal.ChangedMeanwhile(), SessionFiles.Of2027.Grid),
        Typed = new Press(Verbs.ScoreRehearsal, JsonSerializer.SerializeToElement(new JsonObject { ["niveau-patrimoine"] = nameof(MasteryLevel.ExcellentMastery), ["note"] = "15" })).Typed,
    };

    public static AdaptiveCard List(RehearsalBoard board, int[] own, bool mayCompareAll = false, string? notice = null) =>
        RehearsalCard.Of(board, [.. own.Select(Commission)], mayCompareAll, Clock, notice);

    public static AdaptiveCard Card(ScoringView view) => ScoringCard.Of(view);

    private static IEnumerable<FileScoring> All(int commission) => Material.Files.Select(file => Scored(commission, file, $"2 2 1 2 {commission % 4} 1 2", 10m + commission));
}
