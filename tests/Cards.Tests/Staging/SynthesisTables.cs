using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Synthesis.Periods;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Staging;

/// <summary>Made-up tableaux de synthèse, as they would have been read.</summary>
internal static class SynthesisTables
{
    private static readonly Grid Grid = SessionFiles.Of2027.Grid;

    public static readonly IReadOnlyList<CompetenceId> Block = [.. Coverage.Block(Grid).Select(c => c.Id)];

    /// <summary>Nothing to say of it.</summary>
    public static SynthesisTable Covered => Of(
        new Section(SectionTitles.Official(SectionKind.Training), SectionKind.Training, 8,
        [
            Realisation(9, "Gestion du parc\nFiche d'inventaire, procédure de sauvegarde", "15/10/2024 au 26/11/2024", 0, 1),
            Realisation(10, "Refonte du site vitrine", "du 06/01/2025 au 14/02/2025", 2, 3),
        ]),
        new Section(SectionTitles.Official(SectionKind.FirstYear), SectionKind.FirstYear, 19, [Realisation(20, "Déploiement d'un intranet", "26/05/2025 au 27/06/2025", 0, 4, 5)]),
        new Section(SectionTitles.Official(SectionKind.SecondYear), SectionKind.SecondYear, 27, []));

    /// <summary>As two files in five: a competence that nothing mobilises; and all that may be odd besides.</summary>
    public static SynthesisTable Holed => Covered with
    {
        Heading = Covered.Heading with { CandidateNumber = "123456789", Option = TickedOption.Slam },
        Sections =
        [
            Covered.Sections[0] with { Realisations = [Covered.Sections[0].Realisations[0], Realisation(10, "Projet de BTS", "31/04/2025", 3)] },
            new Section("Projets personnels", SectionKind.Other, 19, [Realisation(20, "Serveur de la maison", "", 4, 5), Realisation(21, "et sa documentation", "")]),
        ],
        Stray = [new StrayText(9, "K", "X")],
    };

    public static SynthesisTable Empty => Of(new Section(SectionTitles.Official(SectionKind.Training), SectionKind.Training, 8, []));

    /// <summary>Realisations, and not one mark; and a column that nobody could recognise.</summary>
    public static SynthesisTable Unmarked => Of(new Section(SectionTitles.Official(SectionKind.Training), SectionKind.Training, 8, [Realisation(9, "Gestion du parc", "2025")])) with
    {
        Columns = new SynthesisColumns(HasPeriod: true, [.. Block.Skip(1).Select(id => new CompetenceColumn(id, "", IsKnownByPlace: false))]),
    };

    /// <summary>As much as a file may hold, of one text over and over.</summary>
    public static SynthesisTable Flooded(string text, int realisations = 200) => Of(
    [
        .. Enumerable.Range(0, 10).Select(part => new Section(text, SectionKind.Other, 8 + (part * 100),
            [.. Enumerable.Range(1, realisations / 10).Select(i => Realisation(8 + (part * 100) + i, text, text, 0, 1, 2, 3, 4, 5))])),
    ]) with
    {
        Heading = new SynthesisHeading(text, text, text, text, TickedOption.Both, new PortfolioAddress(text, IsLink: false)),
        Stray = [.. Enumerable.Range(1, 50).Select(row => new StrayText(row, "K", text))],
    };

    public static Realisation Realisation(int row, string title, string period, params int[] competences) => new(
        row,
        title,
        period.Length == 0 ? WrittenPeriod.None : new WrittenPeriod(period, PeriodReading.Of(period)),
        [.. competences.Select(at => new Mark(Block[at], "X", MarkMeaning.Yes))]);

    private static SynthesisTable Of(params IReadOnlyList<Section> sections) => new(
        "Tableau de synthèse",
        [],
        new SynthesisHeading("2027", "Camille FICTIVE", "00123456789", "Lycée Imaginaire", TickedOption.Sisr, new PortfolioAddress("https://camille.exemple.test/portfolio", IsLink: true)),
        new SynthesisColumns(HasPeriod: true, [.. Block.Select(id => new CompetenceColumn(id, "", IsKnownByPlace: false))]),
        sections,
        [],
        []);
}
