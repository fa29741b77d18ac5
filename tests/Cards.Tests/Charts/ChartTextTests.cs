using E4Bot.Cards.Charts;
using E4Bot.Cards.Tests.Language;
using E4Bot.Cards.Tests.Staging;

namespace E4Bot.Cards.Tests.Charts;

/// <summary>Whoever hears a chart learns what whoever sees it does.</summary>
public sealed class ChartTextTests
{
    [Fact]
    public void A_histogram_says_each_note_that_was_given_and_its_median() => Assert.Equal(
        Spaced("Diagramme en colonnes. Notes : Commission 3. 4 notes, avant pénalités. Nombre de notes, par note sur 20. 8 : 1 ; 12 : 2 ; 15 : 1 ; 0 ailleurs. Médiane : 12."),
        ChartText.Of(SampleCharts.All["histogram"]));

    [Fact]
    public void Two_histograms_are_said_one_after_the_other() => Assert.EndsWith(
        Spaced("Commission 2 (n = 3) : 10 : 1 ; 11 : 2 ; 0 ailleurs. Médiane : 11. Commission 5 (n = 2) : 9 : 1 ; 14 : 1 ; 0 ailleurs. Médiane : 11,5."),
        ChartText.Of(SampleCharts.All["two histograms"]), StringComparison.Ordinal);

    [Fact]
    public void Bars_and_intervals_are_said_with_their_figures()
    {
        Assert.EndsWith(Spaced("Moyenne sur 20, par commission. Commission 1 : 12,4 (n = 8) ; Commission 2 : 10 (n = 5)."), ChartText.Of(SampleCharts.All["bars"]), StringComparison.Ordinal);
        Assert.EndsWith(Spaced("Commission 1 : +1,3 [−0,4 ; 3] ; Commission 2 : trop peu de notes."), ChartText.Of(SampleCharts.All["intervals"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_part_of_each_row_is_said_zeros_too() => Assert.EndsWith(
        Spaced("Travailler en mode projet : Non évaluable 1, Non maîtrisé 0, Maîtrise partielle 0, Bonne maîtrise 0, Excellente maîtrise 9."),
        ChartText.Of(SampleCharts.All["stacked"]), StringComparison.Ordinal);

    [Fact]
    public void Where_there_is_nothing_that_is_said() =>
        Assert.EndsWith("0 partout.", ChartText.Of(NoteHistogram.Of("Notes", [], null)), StringComparison.Ordinal);

    [Fact]
    public void Rows_past_sixty_are_counted()
    {
        var chart = new BarChart("Moyenne par commission", "Moyenne", "Commission", [.. Enumerable.Range(1, 63).Select(n => new Bar($"Commission {n}", n, $"{n}"))]);

        Assert.EndsWith(Spaced("Commission 60 : 60 ; … et 3 autres."), ChartText.Of(chart), StringComparison.Ordinal);
        Assert.DoesNotContain("Commission 61", ChartText.Of(chart), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(SampleCharts.Names), MemberType = typeof(SampleCharts))]
    public void It_is_well_written(string kind) => Assert.Empty(Fault.In(ChartText.Of(SampleCharts.All[kind])));

    private static string Spaced(string sentence) => French.Spacing.Of(sentence);
}
