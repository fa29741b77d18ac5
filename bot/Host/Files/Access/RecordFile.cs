using E4Bot.Cards.French;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Passages;
using E4Bot.Host.Life.Access;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Access;

/// <summary>The candidate's file before the oral: its check, its notices, the portfolio, the tableau de synthèse; and an outcome without a note.</summary>
internal static class RecordFile
{
    public static IEnumerable<Block> Of(AccessRecord record, Passage passage, WallClock clock)
    {
        yield return new Heading(2, "Dossier");
        yield return RecordFacts.Of(
        [
            ("Contrôle de conformité", passage.Conformity is { } check ? Said(check, clock) : "aucun contrôle enregistré"),
            .. record.Notices.Select(notice => ($"Notification {Typography.Number(notice.Number)}", (string?)Said(notice, passage, clock))),
            ("Portfolio", passage.Portfolio?.Address),
            ("Visite par le serveur", passage.Portfolio?.LastVisit is { } visit ? $"le {clock.Moment(visit.At)} : {PortfolioText.Found(visit)}" : null),
            ("Tableau de synthèse", passage.Synthesis is { } table
                ? $"version {Typography.Number(table.Version)}, joint par {table.By} le {clock.Moment(table.At)}, {Typography.Count(table.Realisations, "réalisation")}"
                : null),
            ("Issue sans note", passage.Outcome is { } outcome ? $"{Cards.French.Words.Of(outcome)}{(outcome.Ground.Length > 0 ? $" ; motif : {outcome.Ground}" : "")}" : null),
        ]);
    }

    private static string Said(ConformityCheck check, WallClock clock)
    {
        var found = check.Findings;
        string[] parts =
        [
            $"{ConformityText.Of(check)}, contrôle {Typography.Number(check.Number)} du {clock.Moment(check.At)}, par {check.By.FullName}",
            .. found.Defects.Count > 0 ? [ConformityText.Reasons(found.Defects)] : Array.Empty<string>(),
            .. found.DepositedOn is { } day ? [$"déposé le {Typography.Date(day)}"] : Array.Empty<string>(),
            .. found.Weeks is { } weeks ? [$"{ConformityText.Weeks(weeks)} de stage"] : Array.Empty<string>(),
        ];
        return string.Join(" ; ", parts);
    }

    private static string Said(ConformityNotice notice, Passage passage, WallClock clock) =>
        $"du {clock.Moment(notice.CheckedAt)}, par {notice.By.FullName} : {ConformityText.Reasons(notice.Defects)}"
        + (passage.NoticesHandedOver.Contains(notice.Number) ? " ; remise à la personne candidate" : "");
}
