using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Charts;
using E4Bot.Host.Files.Charts;

namespace E4Bot.Host.Tests.Charts;

/// <summary>A chart as a picture: small enough for a card, and true to its figures.</summary>
public sealed class ChartPictureTests
{
    private const int Largest = 16 * 1024;
    private const int Margin = 8;

    [Theory]
    [MemberData(nameof(SampleCharts.Names), MemberType = typeof(SampleCharts))]
    public void Every_picture_is_read_by_a_decoder_that_is_not_ours_fits_its_card_and_leaves_a_margin(string name)
    {
        var png = ChartPicture.Draw(SampleCharts.All[name]);

        using var picture = new DecodedPicture(png);
        Assert.Equal(540, picture.Width);
        Assert.InRange(picture.Height, 100, 768);
        Assert.False(picture.HasInkOnItsEdge(Margin), "something is cut off");
        Assert.InRange(png.Length, 1, Largest);
        Assert.InRange(CardJson.Weigh(ChartSection.Of(SampleCharts.All[name], png)), 1, 30 * 1024);
        if (Environment.GetEnvironmentVariable("E4BOT_PICTURES") is { } pictures) File.WriteAllBytes(Path.Combine(pictures, $"{name}.png"), png);
    }

    [Fact]
    public void Most_pictures_take_under_8_KB() =>
        Assert.All((string[])["histogram of nine", "histogram of an academy", "two histograms", "bars of twelve", "intervals of six"], name => Assert.InRange(ChartPicture.Draw(SampleCharts.All[name]).Length, 1, 8 * 1024));

    [Theory]
    [MemberData(nameof(SampleCharts.Names), MemberType = typeof(SampleCharts))]
    public void The_same_chart_is_the_same_picture_to_the_byte(string name) =>
        Assert.Equal(ChartPicture.Draw(SampleCharts.All[name]), ChartPicture.Draw(SampleCharts.All[name]));

    [Fact]
    public void Columns_are_as_high_as_their_figures_from_zero()
    {
        using var picture = new DecodedPicture(ChartPicture.Draw(NoteHistogram.Of("Notes", [5, 5, 5, 5, 9, 9, 13], null)));

        var heights = DecodedPicture.Groups(picture.InColumns(DecodedPicture.Blue));
        Assert.Equal(3, heights.Count);
        Assert.InRange(heights[0], heights[1] * 2 - 2, heights[1] * 2 + 2);
        Assert.InRange(heights[0], heights[2] * 4 - 4, heights[2] * 4 + 4);
    }

    [Fact]
    public void Two_histograms_are_drawn_by_one_measure()
    {
        var chart = NoteHistogram.Compare("Notes", new("Commission 1", [5, 5, 5, 5], null), new("Commission 2", [9, 9], null));

        using var picture = new DecodedPicture(ChartPicture.Draw(chart));

        var heights = DecodedPicture.Groups(picture.InColumns(DecodedPicture.Blue));
        Assert.InRange(heights[0], heights[1] * 2 - 2, heights[1] * 2 + 2);
    }

    [Fact]
    public void Bars_are_as_long_as_their_figures_from_zero()
    {
        var chart = new BarChart("Moyennes", "Moyenne", "Commission", [new("Commission 1", 12, "12"), new("Commission 2", 6, "6"), new("Commission 3", 3, "3"), new("Commission 4", 0, "0")]);

        using var picture = new DecodedPicture(ChartPicture.Draw(chart));

        var lengths = DecodedPicture.Groups(picture.InRows(DecodedPicture.Blue));
        Assert.Equal(3, lengths.Count);
        Assert.InRange(lengths[0], lengths[1] * 2 - 3, lengths[1] * 2 + 3);
        Assert.InRange(lengths[0], lengths[2] * 4 - 6, lengths[2] * 4 + 6);
    }

    [Fact]
    public void Without_a_figure_above_zero_nothing_is_drawn_but_the_scale()
    {
        using var none = new DecodedPicture(ChartPicture.Draw(SampleCharts.All["histogram of none"]));
        using var zeros = new DecodedPicture(ChartPicture.Draw(new BarChart("Écarts-types", "Écart-type", "Commission", [new("Commission 1", 0, "0")])));

        Assert.All((DecodedPicture[])[none, zeros], picture => Assert.Equal(0, picture.InRows(DecodedPicture.Blue).Sum()));
    }

    [Fact]
    public void As_many_rows_are_drawn_as_fit()
    {
        Assert.Equal(12, Rows(SampleCharts.Bars(12, "")));
        Assert.InRange(Rows(SampleCharts.Bars(60, "")), 18, 30);
    }

    [Fact]
    public void Names_of_no_sense_are_drawn_as_well()
    {
        var chart = new BarChart(new string('\n', 300), "\t", "x", [new("\uD83C", 1, new string('9', 400)), new(string.Concat(Enumerable.Repeat("🎓", 300)), 2, ""), new("", 3, "3")]);

        using var picture = new DecodedPicture(ChartPicture.Draw(chart));

        Assert.False(picture.HasInkOnItsEdge(Margin));
    }

    private static int Rows(BarChart chart)
    {
        using var picture = new DecodedPicture(ChartPicture.Draw(chart));
        return DecodedPicture.Groups(picture.InRows(DecodedPicture.Blue)).Count;
    }
}
