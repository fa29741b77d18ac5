using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Rehearsal;

/// <summary>What was answered on a file's card.</summary>
/// <param name="Levels">Of the lines that were answered.</param>
/// <param name="Note">Null where none was typed, or what was typed is none.</param>
/// <param name="BasedOn">The revision that the card showed, 0 before the first; null where the card does not say.</param>
public sealed record ScoringAnswer(string File, CommissionKey Commission, IReadOnlyList<RetainedLevel> Levels, ProposedNote? Note, int? BasedOn);

/// <summary>Who answers, and for which commissions they may.</summary>
/// <param name="PersonId">Entra object id.</param>
public sealed record Scorer(string PersonId, string Name, IReadOnlyList<CommissionKey> Commissions);

/// <summary>
/// A commission scores a made-up file, the two together as at the exam: one answer, from either device, corrected as often as they like. Whoever answers what already
/// stands changes nothing.
/// </summary>
public static class Scoring
{
    /// <param name="stands">What the commission gave to this file until now.</param>
    public static ScoringDecision Decide(RehearsalMaterial material, Grid grid, FileScoring? stands, ScoringAnswer answer, Scorer by, DateTimeOffset now)
    {
        if (!by.Commissions.Contains(answer.Commission)) return ScoringDecision.Refuse(new ScoringRefusal.NotOfTheCommission());
        if (material.Find(answer.File) is null) return ScoringDecision.Refuse(new ScoringRefusal.UnknownFile());
        var levels = Levels(grid, answer);
        if (Missing(grid, levels) is { Count: > 0 } missing) return ScoringDecision.Refuse(new ScoringRefusal.LevelsMissing(missing));
        if (answer.Note is not { } note) return ScoringDecision.Refuse(new ScoringRefusal.NoteNotReadable());
        if (stands is not null && stands.Note == note && stands.Levels.SequenceEqual(levels)) return ScoringDecision.Accept(stands);
        var revision = stands?.Revision ?? 0;
        return answer.BasedOn == revision
            ? ScoringDecision.Accept(new FileScoring(answer.File, answer.Commission, levels, note, by.PersonId, by.Name, now, revision + 1))
            : ScoringDecision.Refuse(new ScoringRefusal.ChangedMeanwhile());
    }

    private static IReadOnlyList<RetainedLevel> Levels(Grid grid, ScoringAnswer answer) =>
        [.. grid.Lines.Select(line => answer.Levels.FirstOrDefault(given => given.Line == line.Id && Enum.IsDefined(given.Level))).OfType<RetainedLevel>()];

    private static IReadOnlyList<CompetenceId> Missing(Grid grid, IReadOnlyList<RetainedLevel> levels) =>
        [.. grid.Lines.Select(line => line.Id).Except(levels.Select(given => given.Line))];
}
