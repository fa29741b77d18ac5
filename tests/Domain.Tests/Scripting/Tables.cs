using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Domain.Tests.Scripting;

/// <summary>Made-up tableaux de synthèse, as they would have been read.</summary>
internal static class Tables
{
    private static readonly Grid Grid = SessionFiles.Of2027.Grid;

    /// <summary>The competences of the block, in the order of the grid.</summary>
    public static readonly IReadOnlyList<CompetenceId> Block = [.. Coverage.Block(Grid).Select(competence => competence.Id)];

    /// <summary>One realisation that mobilises these, and no more.</summary>
    public static SynthesisTable Covering(params IReadOnlyList<CompetenceId> competences) => Of(
        [new Section(SectionTitles.Official(SectionKind.Training), SectionKind.Training, 8, [Marked(9, competences)])]);

    public static SynthesisTable Of(IReadOnlyList<Section> sections) => new(
        "Tableau de synthèse Épreuve E5",
        [],
        new SynthesisHeading("2027", "Camille FICTIVE", Sample.Candidate().Number.Value, "Lycée Imaginaire", TickedOption.Sisr, new PortfolioAddress("https://camille.exemple.test/", IsLink: true)),
        new SynthesisColumns(HasPeriod: true, [.. Block.Select(id => new CompetenceColumn(id, Grid.ShortTitleOf(id), IsKnownByPlace: false))]),
        sections,
        [],
        []);

    public static Realisation Marked(int row, IEnumerable<CompetenceId> competences) =>
        new(row, "Site vitrine", WrittenPeriod.None, [.. competences.Select(id => new Mark(id, "X", MarkMeaning.Yes))]);
}
