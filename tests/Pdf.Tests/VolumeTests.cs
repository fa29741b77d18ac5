using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Tests.Reading;
using E4Bot.Pdf.Tests.Samples;
using E4Bot.Pdf.Tests.Validation;

namespace E4Bot.Pdf.Tests;

/// <summary>What the grid and the pack of forms ask of the writer: sheets of paper, cells that span rows, titles that run upwards.</summary>
public sealed class VolumeTests
{
    [Fact]
    public void Each_document_begins_on_the_front_of_a_sheet()
    {
        using var read = new ReadDocument(new PdfVolume(SampleForm.Info, [new PdfPart(Short.Of("un")), new PdfPart(Short.Of("deux", new PageBreak(), "trois")), new PdfPart(Short.Of("quatre"))]).ToBytes());
        Assert.Equal(["un", "", "deux", "trois", "quatre"], read.Pages.Select(page => page.Text));
        Assert.Equal("Document(Part(P) Part(P P) Part(P))", read.Root.Outline);
    }

    [Fact]
    public void A_volume_is_archivable() => Preflight.Accepts(
        new PdfVolume(SampleForm.Info, [new PdfPart(Short.Of("un"), "Premier"), new PdfPart(Short.Of("deux"), "Second « œ »")]).ToBytes());

    [Fact]
    public void Breaks_make_no_empty_page_at_either_end()
    {
        using var read = Short.Read(new PageBreak(), "un", new PageBreak(), new PageBreak(), "deux", new PageBreak());
        Assert.Equal(["un", "deux"], read.Pages.Select(page => page.Text));
    }

    [Fact]
    public void Rows_that_a_cell_ties_together_go_to_the_next_page_together()
    {
        var tied = new Table([1, 1], new Row(new Cell("haut") { Rows = 2 }, "a"), new Row("b") { MinHeight = 40 });
        using var read = Short.Read(new Space(250), new Table([1], new Row("x")), tied);
        Assert.Equal(["x", "hautab"], read.Pages.Select(page => page.Text));
        Assert.Equal(2, read.Root.All("TD").Single(cell => cell.Kids[0].Text == "haut").RowSpan);
    }

    [Fact]
    public void Tied_rows_that_no_page_holds_are_cut_and_nothing_is_lost()
    {
        var rows = Enumerable.Range(1, 60).Select(row => row == 1 ? new Row(new Cell("tout") { Rows = 60 }, "r1") { MinHeight = 10 } : new Row($"r{row}") { MinHeight = 10 });
        using var read = Short.Read(new Table([1, 1], [.. rows]));
        Assert.InRange(read.Pages.Count, 3, 4);
        var text = string.Concat(read.Pages.Select(page => page.Text));
        Assert.Equal("tout" + string.Concat(Enumerable.Range(1, 60).Select(row => $"r{row}")), text);
    }

    [Fact]
    public void A_cell_that_spans_past_the_last_row_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Short.Of(new Table([1, 1], new Row(new Cell("a") { Rows = 2 }, "b"))).ToBytes());

    [Fact]
    public void A_turned_title_runs_upwards_and_is_read_as_it_stands()
    {
        using var read = Short.Read(new Table([1, 20], new Row(new Cell("Excellente maîtrise") { Scope = HeaderScope.Column, IsTurned = true }, "b")));
        Assert.Equal("Excellente maîtrise", read.Root.All("TH").Single().Kids[0].Text);
        var (first, next) = (read.Pages[0].Letters[0], read.Pages[0].Letters[1]);
        Assert.Equal(first.StartBaseLine.X, next.StartBaseLine.X, 1);
        Assert.True(next.StartBaseLine.Y > first.StartBaseLine.Y);
    }
}
