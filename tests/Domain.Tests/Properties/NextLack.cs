using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>What someone who wants to get to the end would do next, with a mind of their own on levels, notes and defects.</summary>
internal static class NextLack
{
    public static Deed Mend(Scene scene, Player player)
    {
        if (scene.Passage.Evaluation is not { IsSealed: false }) return player.Opens();
        var lacks = scene.Missing();
        var lack = lacks.FirstOrDefault(l => IsFor(player, l)) ?? (lacks.Count > 0 ? lacks[0] : null);
        return lack is null ? player.Signs() : Mend(scene, player, lack);
    }

    private static Deed Mend(Scene scene, Player player, Missing lack)
    {
        var whim = scene.Journal.Count;
        return lack switch
        {
            Missing.Level m => player.Gives(m.Line, (MasteryLevel)(whim * 7 / 3 % 5), $"Secret {player.Actor.PersonId} {whim}"),
            Missing.Retained m => player.VotesFor(m.Line, scene.Passage.First.LevelOn(m.Line)!.Value),
            Missing.Observation m => player.Observes(m.Part, $"Observation {whim}"),
            Missing.Environment => player.JudgesEnvironment(whim % 3 > 0, "Constat."),
            Missing.PenaltyConfirmation m => player.Confirms(m.Kind),
            Missing.PaperConfirmation => player.ConfirmsPaper(),
            Missing.Note => player.Proposes(whim * 37 % 2001 / 100m),
            Missing.Appreciation or Missing.Mention or Missing.FalseMention => player.Appreciates(
                string.Join(' ', [$"Appréciation {whim}.", .. Completeness.MentionsDue(scene.Passage, scene.Evaluation, scene.Session)])),
            _ => throw new InvalidOperationException($"Nobody knows how to mend {lack}."),
        };
    }

    private static bool IsFor(Player player, Missing lack) => lack switch
    {
        Missing.Level m => player.Actor.Answering.Contains(m.Seat),
        Missing.Retained m => player.Actor.Answering.Intersect(m.Awaited).Any(),
        Missing.PenaltyConfirmation m => player.Actor.Answering.Contains(m.Seat),
        Missing.PaperConfirmation m => player.Actor is { Hand: Passages.Hand.Own, Seat: { } seat } && seat == m.Seat,
        _ => true,
    };
}
