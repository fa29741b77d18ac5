using System.Text.Json;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Charts;
using E4Bot.Cards.Tests.Reading;
using E4Bot.Cards.Tests.Schema;
using E4Bot.Cards.Tests.Staging;

namespace E4Bot.Cards.Tests.Charts;

public sealed class ChartSectionTests
{
    private const int Largest = 16 * 1024;

    public static TheoryData<string, string> Drawn => new()
    {
        { "histogram", "Chart.VerticalBar" },
        { "two histograms", "Chart.VerticalBar.Grouped" },
        { "bars", "Chart.HorizontalBar" },
        { "stacked", "Chart.HorizontalBar.Stacked" },
    };

    [Theory]
    [MemberData(nameof(Drawn))]
    public void Teams_draws_what_it_knows_and_behind_it_stands_the_picture_with_its_words(string kind, string type)
    {
        var chart = Node(SampleCharts.All[kind]);

        Assert.Equal(type, chart.Type());
        Assert.True(chart.GetProperty("showTitle").GetBoolean());
        ShowsThePicture(chart.GetProperty("fallback"), SampleCharts.All[kind]);
    }

    [Fact]
    public void Intervals_are_no_kind_of_chart_in_Teams_and_are_the_picture() => ShowsThePicture(Node(SampleCharts.All["intervals"]), SampleCharts.All["intervals"]);

    [Fact]
    public void Columns_are_counted_from_zero_with_their_figures_and_the_median_is_in_the_title()
    {
        var chart = Node(SampleCharts.All["histogram"]);

        Assert.Equal(0, chart.GetProperty("yMin").GetInt32());
        Assert.True(chart.GetProperty("showBarValues").GetBoolean());
        Assert.Contains("Médiane\u00A0: 12", chart.Word("title"), StringComparison.Ordinal);
        var data = chart.GetProperty("data").EnumerateArray().Select(value => (X: value.Word("x"), Y: value.GetProperty("y").GetDecimal())).ToArray();
        Assert.Equal(Enumerable.Range(0, 21).Select(note => $"{note}"), data.Select(value => value.X));
        Assert.Equal([("8", 1), ("12", 2), ("15", 1)], data.Where(value => value.Y > 0));
    }

    [Fact]
    public void Bars_bear_their_figure_with_a_decimal_comma_and_how_many_it_is_of() =>
        Assert.Equal("Commission 1\u00A0: 12,4 (n = 8)", Node(SampleCharts.All["bars"]).GetProperty("data")[0].Word("x"));

    [Fact]
    public void No_two_parts_have_the_same_shade()
    {
        var parts = Node(SampleCharts.All["stacked"]).GetProperty("data")[0].GetProperty("data").EnumerateArray().ToArray();

        Assert.Equal([0, 1, 3, 4, 2], parts.Select(part => part.GetProperty("value").GetInt32()));
        Assert.Distinct(parts.Select(part => part.Word("color")));
    }

    [Fact]
    public void The_checker_wants_something_of_version_1_5_behind_a_chart()
    {
        var inner = ChartSection.Of(SampleCharts.All["bars"], SampleCharts.Pixel);
        var card = new ReadCard(new AdaptiveCard { FallbackText = "Réponse", Body = [new LyingBars([]) { Title = "", Fallback = inner }] });

        Assert.Equal(["data", "title", "fallback"], Version15.Faults(card).Select(fault => fault.Split(' ')[1]).OrderBy(name => Array.IndexOf(["data", "title", "fallback"], name)));
    }

    [Fact]
    public void A_picture_with_an_address_is_a_fault()
    {
        using var document = JsonDocument.Parse("""["https://e4bot.exemple.test/images/1.png", "data:image/png;base64,R0lGODlhAQABAAAAACw="]""");

        Assert.DoesNotContain(document.RootElement.EnumerateArray(), Kinds.InlinePng);
    }

    [Theory]
    [InlineData("Lycée Imaginaire, commission")]
    [InlineData("\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"")]
    [InlineData("🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓🎓")]
    public void Five_hundred_commissions_with_the_largest_picture_leave_a_fifth_of_a_message_to_the_answer(string name)
    {
        var picture = new byte[Largest];
        SampleCharts.Pixel.CopyTo(picture, 0);
        var bars = Enumerable.Range(1, 500).Select(n => new Bar($"{name} {n}", 12.44m, "12,44 (n = 12)")).ToArray();
        var card = new ReadCard(new AdaptiveCard { FallbackText = "Réponse", Body = [ChartSection.Of(new BarChart("Moyenne par commission", "Moyenne", "Commission", bars), picture)] });

        Assert.InRange(card.Json.Length * 2, 1, 64 * 1024);
    }

    [Fact]
    public void A_bar_stands_on_zero_an_estimate_lies_in_its_interval_and_each_row_counts_each_part()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Bar("Commission 1", -1, "−1"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new E4Bot.Cards.Charts.Span(0, 2, 1));
        Assert.Throws<ArgumentException>(() => new StackedChart("Niveaux", "Compétence", ["a", "b"], [new StackedRow("Gérer", [1])]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StackedChart("Niveaux", "Compétence", ["a"], []));
    }

    private static void ShowsThePicture(JsonElement image, Chart chart)
    {
        Assert.Equal("Image", image.Type());
        Assert.Equal("data:image/png;base64," + Convert.ToBase64String(SampleCharts.Pixel), image.Word("url"));
        Assert.Equal(ChartText.Of(chart), image.Word("altText"));
    }

    private static JsonElement Node(Chart chart) => new ReadCard(SampleCharts.Card(chart)).Root.GetProperty("body")[1];
}
