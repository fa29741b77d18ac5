using E4Bot.Cards.French;
using E4Bot.Host.Files.Form;
using E4Bot.Host.Life;
using E4Bot.Host.Life.Purging;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Certificate;

/// <summary>Who had what destroyed when, and how much of it there was.</summary>
internal static class CertificateTables
{
    public static Table Facts(Erasure erasure, DateTimeOffset endedAt, WallClock clock) => new(
        [1, 2],
        Line("Session", erasure.Session),
        Line("Centres d'examen", erasure.Centres.Count == 0 ? "aucun" : string.Join("\n", erasure.Centres)),
        Line("Début", clock.Moment(erasure.BegunAt)),
        Line("Fin", clock.Moment(endedAt)),
        Line("Sur l'ordre de", erasure.By ?? ""),
        Line("Compte du système", erasure.Account),
        Line("Programme", ProgramVersion.Text));

    public static Table Counts(Erasure erasure) => new(
        [4, 1],
        [
            new Row(ColumnTitle.Of("Nature"), ColumnTitle.Of("Nombre")),
            Line("Personnes candidates inscrites", Typography.Number(erasure.Candidates)),
            Line("Rôles de personnes (membres, équipe, jury, administration)", Typography.Number(erasure.People)),
            .. erasure.Rows.Select(kind => Line(CertificateWords.Of(kind.Kind), Typography.Number(kind.Count))),
        ])
    {
        HeaderRows = 1,
    };

    private static Row Line(string title, string value) => new(new Cell(new Paragraph(title)) { Scope = HeaderScope.Row }, value);
}
