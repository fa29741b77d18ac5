using E4Bot.Cards.French;
using E4Bot.Host.Life.Access;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Access;

/// <summary>Every version of the appreciation sheet that was sealed, and what is written since where one was reopened.</summary>
internal static class RecordSheets
{
    public static IEnumerable<Block> Of(AccessRecord record, WallClock clock)
    {
        foreach (var sheet in record.Sealed.Select(evaluation => evaluation.Sheet))
        {
            yield return new Heading(2, $"Fiche d'appréciation, version {Typography.Number(sheet.Version)}");
            yield return RecordFacts.Of(
                ("Scellée le", clock.Moment(sheet.SealedAt)),
                ("Observations, partie 1", sheet.Observation1),
                ("Observations, partie 2", sheet.Observation2),
                ("Appréciation", sheet.Appreciation),
                ("Note finale", Typography.OutOf20(sheet.FinalNote)));
        }
        if (record.Passage?.Evaluation is not { IsSealed: false } open) yield break;
        yield return new Heading(2, $"Fiche d'appréciation, version {Typography.Number(open.Version)}, non scellée");
        yield return RecordFacts.Of(("Observations, partie 1", open.Observation1.Value), ("Observations, partie 2", open.Observation2.Value), ("Appréciation", open.Appreciation.Value));
    }
}
