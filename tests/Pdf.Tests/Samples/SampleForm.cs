using E4Bot.Pdf.Blocks;

namespace E4Bot.Pdf.Tests.Samples;

/// <summary>A form with all that an official one has: a header table, check boxes, framed observations, a note, visas.</summary>
internal static class SampleForm
{
    public const string Observation =
        "L’exposé est clair : le parcours est retracé sans détour, du lycée Imaginaire jusqu’au second stage. "
        + "La personne candidate situe chaque réalisation, « pièces à l’appui », et distingue son apport de celui de l’équipe.\n"
        + "Œuvre collective bien nommée ; budget tenu (1 250 €, soit −4 % par rapport à l’an passé) — à l’échelle d’un été…";

    public static DateTimeOffset Made { get; } = new(2027, 5, 21, 14, 30, 0, TimeSpan.FromHours(2));

    public static DocumentInfo Info { get; } = new("Fiche d’appréciation – Camille FICTIVE", "Lycée Imaginaire", Made);

    public static PdfDocument OnOnePage() => With(Observation);

    public static PdfDocument OnTwoPages() => With(string.Join('\n', Enumerable.Repeat(Observation, 12)));

    public static PdfDocument With(string observation) => new(
        Info,
        SampleTypeface.Inter,
        new Heading(1, "Épreuve E4 – Support et mise à disposition de services informatiques"),
        new Heading(2, "ANNEXE 6-4 : Fiche d’appréciation destinée à la personne candidate"),
        Identity(),
        Observations("Partie 1 : Présentation du parcours de professionnalisation (10 minutes maximum)", observation),
        Observations("Partie 2 : Échange avec le jury (30 minutes)", Observation),
        Observations("Appréciation sur le niveau de maîtrise des compétences", Observation),
        new Frame(null, new Paragraph("NOTE ", Words.Bold("12"), " / 20") { Style = new TextStyle(14, Alignment: Alignment.Centre) }),
        Visas())
    {
        Footer = (page, pages) => $"Camille FICTIVE – Page {page} / {pages}",
    };

    private static Table Identity() => new(
        [5, 5, 5],
        new Row(
            Cell.Of("Nom, prénom : ", Words.Bold("FICTIVE Camille")) with { Columns = 2 },
            Cell.Of("N° candidat : ", Words.Bold("0123456789"))),
        new Row(Cell.Of("Épreuve ponctuelle\u00A0", Box(false)), Cell.Of("Contrôle en cours de formation\u00A0", Box(true)), Cell.Of("N° commission : 7")),
        new Row(Cell.Of("OPTION SISR\u00A0", Box(true)), Cell.Of("OPTION SLAM\u00A0", Box(false)), Cell.Of("Date : 21 / 05 / 2027")));

    private static CheckBox Box(bool ticked) => new(ticked, ticked ? "case cochée" : "case non cochée");

    private static Frame Observations(string title, string text) => new(new Heading(3, title), new Paragraph(Words.Bold("Observations")), text)
    {
        Continued = title + " (suite)",
        MinHeight = 30,
    };

    private static Cell Header(string words) => Cell.Of(Words.Bold(words)) with { Scope = HeaderScope.Column, IsShaded = true };

    private static Frame Visas() => new(
        new Heading(3, "Visa des membres de la commission d’interrogation"),
        new Table(
            [3, 2],
            new Row(Header("Membre"), Header("Visa")),
            new Row(new Cell("Dominique INVENTÉE, enseignante"), new Cell("signé le 21/05/2027 à 14:28")) { MinHeight = 8 },
            new Row(new Cell("Claude SUPPOSÉ, professionnel"), new Cell("signé le 21/05/2027 à 14:30")) { MinHeight = 8 }))
    {
        IsKeptTogether = true,
    };
}
