using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Access;

/// <summary>Who heard the candidate, and when.</summary>
internal static class RecordOral
{
    public static IEnumerable<Block> Of(Passage passage, WallClock clock)
    {
        yield return new Heading(2, "Oral");
        if (passage.Evaluation is not { } evaluation)
        {
            yield return new Paragraph(Spacing.Of("Aucune évaluation n'a été ouverte."));
            yield break;
        }
        yield return RecordFacts.Of(
            ("Commission", $"{Cards.French.Words.Of(evaluation.First)} et {Cards.French.Words.Of(evaluation.Second)}"),
            ("Ouverture", clock.Moment(evaluation.OpenedAt)),
            ("Partie 1", Said(evaluation.Part1, clock)),
            ("Partie 2", Said(evaluation.Part2, clock)),
            ("Temps supplémentaire accordé", Cards.French.Words.OfExtraTime(evaluation.ExtraMinutes)),
            ("Environnement technologique", evaluation.Environment.Value is { } found ? $"{(found.Compliant ? "conforme" : "non conforme")}{(found.Ground.Length > 0 ? $" : {found.Ground}" : "")}" : null));
    }

    private static string? Said(PartClock part, WallClock clock) => part switch
    {
        { StartedAt: { } start, EndedAt: { } end } => $"de {clock.Time(start)} à {clock.Time(end)}",
        { StartedAt: { } start } => $"commencée à {clock.Time(start)}",
        _ => null,
    };
}
