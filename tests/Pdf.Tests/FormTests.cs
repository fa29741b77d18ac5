using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Tests.Reading;
using E4Bot.Pdf.Tests.Samples;
using UglyToad.PdfPig.Content;

namespace E4Bot.Pdf.Tests;

/// <summary>What makes a page look like a printed form: no white at its foot, no conclusion without its text, fields side by side.</summary>
public sealed class FormTests
{
    private const double Millimetre = 72 / 25.4;

    [Fact]
    public void A_frame_that_stretches_leaves_no_white_at_the_bottom_of_its_page()
    {
        using var read = new ReadDocument(Short.Of(new Frame(null, "haut") { Stretch = 1 }, new Frame(null, "bas")) with { Gap = 0 });
        Assert.InRange(Baseline(read, 'b'), 15 * Millimetre, 20 * Millimetre);
    }

    [Fact]
    public void Frames_share_the_white_in_proportion()
    {
        static Frame Share(string words, double stretch) => new(null, words) { Stretch = stretch };
        using var read = new ReadDocument(Short.Of(Share("a", 1), Share("b", 3), Share("c", 0)) with { Gap = 0 });
        var (first, second) = (Baseline(read, 'a') - Baseline(read, 'b'), Baseline(read, 'b') - Baseline(read, 'c'));
        var natural = 3 * Millimetre + LineHeight;
        Assert.Equal(3, (second - natural) / (first - natural), 1);
    }

    [Fact]
    public void A_conclusion_that_finds_no_room_takes_the_end_of_its_text_along()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 50).Select(line => $"ligne {line}."));
        var alone = Conclude(lines, takesAlong: 0);
        var accompanied = Conclude(lines, takesAlong: 30);
        Assert.Equal("fin", alone[1]);
        Assert.StartsWith("Texte (suite)ligne 4", accompanied[1], StringComparison.Ordinal);
        Assert.EndsWith("ligne 50.fin", accompanied[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_cut_goes_along_whole()
    {
        using var read = Short.Read(new Space(220), new Frame(null, "court"), Conclusion(takesAlong: 30));
        Assert.Equal(["", "courtfin"], read.Pages.Select(page => page.Text));
    }

    [Fact]
    public void A_page_of_what_cannot_be_cut_is_not_lost_by_going_along()
    {
        var tall = new Table([1], new Row("seul") { MinHeight = 260 });
        using var read = Short.Read(tall, Conclusion(takesAlong: 30));
        Assert.Equal(["seul", "fin"], read.Pages.Select(page => page.Text));
    }

    [Fact]
    public void A_table_for_layout_is_read_as_its_cells_in_order()
    {
        using var read = Short.Read(new Table([1, 1], new Row(new Cell("un") { Columns = 2 }), new Row("deux", "trois")) { IsForLayout = true });
        Assert.Equal("Document(P P P)", read.Root.Outline);
        Assert.Equal(["un", "deux", "trois"], read.Root.All("P").Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Ligatures_that_were_typeset_elsewhere_are_letters_again() =>
        Assert.Equal("ff fi fl ffi ffl st st", Short.ReadText("ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ"));

    private static string[] Conclude(string lines, double takesAlong)
    {
        using var read = Short.Read(
            new Frame(new Heading(2, "Texte"), lines) { Continued = "Texte (suite)", IsKeptTogether = false },
            Conclusion(takesAlong));
        return [.. read.Pages.Select(page => page.Text)];
    }

    private static Frame Conclusion(double takesAlong) => new(null, "fin") { MinHeight = 60, IsKeptTogether = true, TakesAlong = takesAlong };

    private static double LineHeight
    {
        get
        {
            using var read = Short.Read("a\nb");
            return Baseline(read, 'a') - Baseline(read, 'b');
        }
    }

    private static double Baseline(ReadDocument read, char letter) =>
        read.Pages[0].Letters.First((Letter drawn) => drawn.Value == letter.ToString()).StartBaseLine.Y;
}
