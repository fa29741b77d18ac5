using E4Bot.Domain.Grids;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule01_Grid;

/// <summary>Seven lines, five levels, in the circular's words; and a grid that is data.</summary>
public sealed class GridTests
{
    private static readonly Grid Official = SessionFiles.Of2027.Grid;

    [Fact]
    public void The_grid_has_seven_lines_and_five_levels()
    {
        Assert.Equal(7, Official.Lines.Count);
        Assert.Equal(
            ["Non évaluable", "Non maîtrisé", "Maîtrise partielle", "Bonne maîtrise", "Excellente maîtrise"],
            Official.Levels.Select(l => l.Title));
    }

    [Fact]
    public void Each_line_is_its_row_of_the_circular_whole_and_in_order() =>
        Assert.All(Official.Lines, line =>
            Assert.Contains(string.Join(' ', [line.Title, .. line.SubSkills, .. line.Indicators]), Circular.Text));

    [Fact]
    public void The_lines_stand_in_the_order_of_the_circular()
    {
        var places = Official.Lines.Select(l => Circular.Text.IndexOf(l.Title, StringComparison.Ordinal)).ToArray();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void The_descriptors_are_the_table_of_the_circular_row_by_row()
    {
        var tallest = Official.Levels.Max(l => l.Descriptors.Count);
        var cells = Enumerable.Range(0, tallest).SelectMany(row => Official.Levels.Select(level => level.Descriptors.ElementAtOrDefault(row)));

        Assert.Contains(string.Join(' ', [.. Official.Levels.Select(l => l.Title), .. cells.OfType<string>()]), Circular.Text);
    }

    [Fact]
    public void Every_level_is_told_by_its_official_words() =>
        Assert.All(Official.Levels, level => Assert.Equal(level.Title, Official.TitleOf(level.Level)));

    [Fact]
    public void A_title_that_fits_a_button_says_no_more_than_the_official_one() =>
        Assert.All(Official.Lines, line => Assert.InRange(line.ShortTitle.Length, 1, 50));

    [Fact]
    public void Another_exam_may_have_other_lines()
    {
        var grid = new Grid([new(new CompetenceId("autre"), "Une autre compétence", "Autre", [], [])], Official.Levels);

        Assert.NotNull(grid.Find(new CompetenceId("autre")));
        Assert.Null(grid.Find(Lines.Assets));
    }

    [Fact]
    public void Another_exams_grid_is_scored_by_the_same_rules()
    {
        var grid = new Grid([new(new CompetenceId("autre"), "Une autre compétence", "Autre", [], [])], Official.Levels);

        var scene = Given.ASealedSheet(note: 11.5m, session: SessionFiles.Of2023 with { Grid = grid });

        Assert.Equal(12, scene.Evaluation.Seal!.FinalNote);
    }

    [Fact]
    public void A_grid_without_lines_does_not_exist() => Assert.Throws<ArgumentException>(() => new Grid([], Official.Levels));

    [Fact]
    public void A_grid_with_a_line_twice_does_not_exist() =>
        Assert.Throws<ArgumentException>(() => new Grid([Official.Lines[0], Official.Lines[0]], Official.Levels));

    [Fact]
    public void A_grid_with_a_level_less_does_not_exist() =>
        Assert.Throws<ArgumentException>(() => new Grid(Official.Lines, [.. Official.Levels.Skip(1)]));

    [Theory]
    [InlineData("")]
    [InlineData("Majuscule")]
    [InlineData("deux mots")]
    [InlineData("é")]
    [InlineData("a/b")]
    [InlineData("un-nom-de-ligne-bien-trop-long-pour-une-carte")]
    public void A_line_without_a_plain_short_name_does_not_exist(string id) => Assert.Throws<ArgumentException>(() => new CompetenceId(id));
}
