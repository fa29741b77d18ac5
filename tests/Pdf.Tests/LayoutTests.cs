using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Tests.Reading;
using E4Bot.Pdf.Tests.Samples;

namespace E4Bot.Pdf.Tests;

public sealed class LayoutTests
{
    private const double Millimetre = 72 / 25.4;

    [Fact]
    public void A_page_is_A4_with_its_margins()
    {
        using var read = Short.Read(string.Join(' ', Enumerable.Repeat("mot", 3000)));
        foreach (var page in read.Pages)
        {
            Assert.Equal((595.28, 841.89), (page.Width, page.Height));
            Assert.All(page.Letters, letter => Assert.InRange(letter.StartBaseLine.X, 15 * Millimetre - 0.1, 195 * Millimetre));
            Assert.All(page.Letters, letter => Assert.InRange(letter.StartBaseLine.Y, 15 * Millimetre, 282 * Millimetre));
        }
    }

    [Fact]
    public void A_landscape_page_is_wider_than_tall()
    {
        using var read = new ReadDocument(Short.Of("large") with { Page = PageFormat.A4Landscape });
        Assert.Equal((841.89, 595.28), (read.Pages[0].Width, read.Pages[0].Height));
    }

    [Fact]
    public void A_frame_goes_on_over_pages_under_its_continued_title()
    {
        var typed = string.Join('\n', Enumerable.Range(1, 150).Select(line => $"ligne {line}."));
        using var read = Short.Read(new Frame(new Heading(2, "Observations"), typed) { Continued = "Observations (suite)" });
        Assert.Equal(3, read.Pages.Count);
        Assert.StartsWith("Observationsligne 1.", read.Pages[0].Text, StringComparison.Ordinal);
        Assert.All(read.Pages.Skip(1), page => Assert.StartsWith("Observations (suite)", page.Text, StringComparison.Ordinal));
        Assert.Equal(typed.Replace('\n', ' '), Assert.Single(read.Root.All("P")).Text);
    }

    [Fact]
    public void A_frame_without_a_continued_title_goes_on_without_one()
    {
        using var read = Short.Read(new Frame(new Heading(2, "Observations"), string.Join('\n', Enumerable.Repeat("ligne", 80))));
        Assert.StartsWith("ligne", read.Pages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_frame_that_would_be_short_of_its_minimal_height_goes_to_the_next_page()
    {
        using var read = Short.Read(new Space(200), new Frame(null, "à écrire à la main") { MinHeight = 80 });
        Assert.Equal(["", "à écrire à la main"], read.Pages.Select(page => page.Text));
    }

    [Fact]
    public void A_frame_taller_than_any_page_is_brought_down_to_one()
    {
        using var read = Short.Read(new Frame(null, "seul") { MinHeight = 1000 });
        Assert.Equal("seul", Assert.Single(read.Pages).Text);
    }

    [Fact]
    public void A_frame_kept_together_is_not_cut()
    {
        var lines = string.Join('\n', Enumerable.Repeat("visa", 10));
        using var read = Short.Read(new Space(230), new Frame(null, lines) { IsKeptTogether = true });
        Assert.Equal(["", lines.Replace('\n', ' ')], read.Pages.Select(page => page.Text));
    }

    [Fact]
    public void A_heading_is_never_the_last_line_of_a_page()
    {
        using var read = Short.Read(new Space(254), new Heading(2, "Titre"), string.Join('\n', Enumerable.Repeat("texte", 30)));
        Assert.StartsWith("Titretexte", read.Pages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_leaves_no_line_alone_on_either_page()
    {
        for (var above = 220; above < 260; above += 3)
        {
            using var read = Short.Read(new Space(above), string.Join('\n', Enumerable.Repeat("ligne", 10)));
            Assert.All(read.Pages, page => Assert.NotEqual("ligne", page.Text.Trim()));
        }
    }

    [Fact]
    public void A_row_grows_with_its_tallest_cell()
    {
        var tall = string.Join('\n', Enumerable.Repeat("haut", 20));
        using var read = Short.Read(new Table([1, 1], new Row(tall, "court"), new Row("sous", "dessous")));
        var letters = read.Pages[0].Letters;
        var lowest = letters.Where(letter => letter.Value == "h").Min(letter => letter.StartBaseLine.Y);
        Assert.True(letters.First(letter => letter.Value == "d").StartBaseLine.Y < lowest);
    }

    [Fact]
    public void A_row_goes_whole_to_the_next_page_where_the_header_rows_are_shown_again()
    {
        var rows = Enumerable.Range(1, 60).Select(row => new Row($"ligne {row}\nsuite {row}", "x"));
        using var read = Short.Read(new Table([3, 1], [new Row("Réalisation", "Niveau"), .. rows]) { HeaderRows = 1 });
        Assert.True(read.Pages.Count > 2);
        Assert.All(read.Pages, page => Assert.StartsWith("RéalisationNiveauligne", page.Text, StringComparison.Ordinal));
        Assert.Equal(61, read.Root.All("TR").Count());
    }

    [Fact]
    public void A_row_taller_than_a_page_is_cut()
    {
        var typed = string.Join('\n', Enumerable.Range(1, 200).Select(line => $"ligne {line}"));
        using var read = Short.Read(new Table([1, 1], new Row(typed, "bref")) { HeaderRows = 0 });
        Assert.Equal(4, read.Pages.Count);
        Assert.Equal(typed.Replace('\n', ' '), read.Root.All("P").First().Text);
    }

    [Fact]
    public void Space_vanishes_at_the_top_of_a_page()
    {
        using var read = Short.Read(new Space(260), new Space(30), "haut de page");
        Assert.InRange(read.Pages[1].Letters[0].StartBaseLine.Y, 276 * Millimetre, 282 * Millimetre);
    }

    [Fact]
    public void A_rule_crosses_the_page()
    {
        using var read = Short.Read(new Rule());
        Assert.Equal(180 * Millimetre, Assert.Single(read.Pages[0].Paths).GetBoundingRectangle()!.Value.Width, 1);
    }

    [Fact]
    public void A_row_that_does_not_span_its_table_is_refused()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Short.Of(new Table([1, 1, 1], new Row("a", "b"))).ToBytes());
        Assert.Contains("3 columns", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Margins_that_leave_no_room_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => (Short.Of("a") with { Page = PageFormat.A4 with { Margin = 105 } }).ToBytes());
}
