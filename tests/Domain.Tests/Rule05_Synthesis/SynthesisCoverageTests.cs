using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule05_Synthesis;

/// <summary>All competences of the block must be mobilised by the realisations together.</summary>
public sealed class SynthesisCoverageTests
{
    private static readonly Grid Grid = SessionFiles.Of2027.Grid;
    private static readonly IReadOnlyList<CompetenceId> Block = [.. Coverage.Block(Grid).Select(c => c.Id)];

    [Fact]
    public void The_transversal_line_is_no_competence_of_the_block() =>
        Assert.Equal(["patrimoine", "incidents", "presence-en-ligne", "mode-projet", "mise-a-disposition", "developpement-professionnel"], Block.Select(id => id.Value));

    [Fact]
    public void Each_competence_has_the_realisations_that_mobilise_it()
    {
        var coverage = Coverage.Of(Table(Marked(9, Block[0], Block[3]), Marked(10, Block[3])), Grid);

        Assert.Equal([1, 0, 0, 2, 0, 0], coverage.Competences.Select(c => c.Realisations.Count));
        Assert.Equal([Block[1], Block[2], Block[4], Block[5]], coverage.Uncovered);
    }

    [Fact]
    public void A_mark_that_says_no_covers_nothing()
    {
        var table = Table(new Realisation(9, "Projet", WrittenPeriod.None, [new Mark(Block[0], "non", MarkMeaning.No), new Mark(Block[1], "C2", MarkMeaning.ProbablyYes)]));

        Assert.Equal([0, 1, 0, 0, 0, 0], Coverage.Of(table, Grid).Competences.Select(c => c.Realisations.Count));
    }

    [Fact]
    public void Each_gap_is_told_but_not_of_a_table_without_any_mark()
    {
        Assert.Equal(5, Gaps(Table(Marked(9, Block[0]))));
        Assert.Equal(0, Gaps(Table(Marked(9))));
        Assert.Equal(0, Gaps(Table()));
    }

    private static int Gaps(SynthesisTable table) => SynthesisFindings.Of(table, Grid, Registered.Unknown).Count(f => f is SynthesisFinding.CompetenceNotCovered);

    private static Realisation Marked(int row, params CompetenceId[] competences) =>
        new(row, "Projet", WrittenPeriod.None, [.. competences.Select(id => new Mark(id, "X", MarkMeaning.Yes))]);

    private static SynthesisTable Table(params Realisation[] realisations) => new(
        "Feuil1",
        [],
        new SynthesisHeading(null, null, null, null, TickedOption.None, null),
        new SynthesisColumns(HasPeriod: true, [.. Block.Select(id => new CompetenceColumn(id, "", IsKnownByPlace: false))]),
        [new Section(SectionTitles.Official(SectionKind.Training), SectionKind.Training, 8, realisations)],
        [],
        []);
}
