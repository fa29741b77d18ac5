using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Tests.Samples;

namespace E4Bot.Pdf.Tests;

public sealed class TextTests
{
    private const double Margin = 15 * 72 / 25.4;

    [Theory]
    [InlineData("Évaluer l’élève à Noël, où ça ? Là-bas : île, hôte, goût, aiguë.")]
    [InlineData("cœur, Œuvre, ex æquo, L’Haÿ-les-Roses, GARÇON")]
    [InlineData("« guillemets » – tiret — cadratin… 1 250,50 € · 12 / 20 ≥ 10 → reçu")]
    [InlineData("fi fl ffi ffl : office, affleurer, efficace")]
    [InlineData("Ελληνικά и кириллица, Łódź, Æsir, İstanbul")]
    [InlineData("(parenthèses) \\ barre <chevrons> [crochets] %pour cent / oblique")]
    public void Words_read_back_are_the_words_written(string words) => Assert.Equal(words, Short.ReadText(words));

    [Fact]
    public void Non_breaking_spaces_and_hyphens_read_back_as_themselves() =>
        Assert.Equal("12\u00A0/\u00A020\u202F! peut\u2011être", Short.ReadText("12\u00A0/\u00A020\u202F! peut\u2011être"));

    [Fact]
    public void A_wrapped_line_ends_with_its_space_so_that_words_do_not_join()
    {
        var typed = string.Join(' ', Enumerable.Repeat("appréciation littérale", 40));
        using var read = Short.Read(typed);
        Assert.True(Lines(read.Pages[0]).Count > 5);
        Assert.Equal(typed, read.Pages[0].Text);
    }

    [Fact]
    public void Typed_line_breaks_are_kept_and_read_back_as_a_space()
    {
        using var read = Short.Read("un\ndeux\r\ntrois\rquatre\u2028cinq");
        Assert.Equal("un deux trois quatre cinq", read.Pages[0].Text);
        Assert.Equal(["un", "deux", "trois", "quatre", "cinq"], Lines(read.Pages[0]));
    }

    [Fact]
    public void A_line_does_not_end_at_a_non_breaking_space()
    {
        using var read = Short.Read(string.Join(' ', Enumerable.Repeat("Camille\u00A0FICTIVE", 60)));
        Assert.All(Lines(read.Pages[0]), line => Assert.EndsWith("FICTIVE", line, StringComparison.Ordinal));
    }

    [Fact]
    public void French_high_punctuation_does_not_begin_a_line_even_after_a_plain_space()
    {
        using var read = Short.Read(string.Join(' ', Enumerable.Repeat("« ainsi » ; donc !", 60)));
        Assert.All(Lines(read.Pages[0]), line => Assert.DoesNotContain(line[0], ";!»"));
        Assert.All(Lines(read.Pages[0]), line => Assert.False(line.EndsWith('«')));
    }

    [Fact]
    public void A_word_wider_than_the_line_is_broken_within_the_margins()
    {
        var word = new string('m', 500);
        using var read = Short.Read(word);
        var page = read.Pages[0];
        Assert.Equal(word, page.Text);
        Assert.All(page.Letters, letter => Assert.True(letter.EndBaseLine.X <= page.Width - Margin + 0.1));
    }

    [Fact]
    public void An_accent_typed_apart_joins_its_letter() =>
        Assert.Equal("élève, Noël, garçon, À", Short.ReadText("e\u0301le\u0300ve, Noe\u0308l, garc\u0327on, A\u0300"));

    [Theory]
    [InlineData(Alignment.Left, 0)]
    [InlineData(Alignment.Centre, 0.5)]
    [InlineData(Alignment.Right, 1)]
    public void Lines_stand_where_their_alignment_says(Alignment alignment, double share)
    {
        using var read = Short.Read(new Paragraph("NOTE") { Style = new TextStyle(Alignment: alignment) });
        var page = read.Pages[0];
        var left = page.Letters[0].StartBaseLine.X - Margin;
        var right = page.Width - Margin - page.Letters[^1].EndBaseLine.X;
        Assert.Equal(share, left / (left + right), 2);
    }

    [Fact]
    public void Bold_words_are_set_in_the_bold_font_at_their_own_size()
    {
        using var read = Short.Read(new Paragraph("NOTE ", Words.Bold("12") with { Size = 20 }, " / 20"));
        var bold = read.Pages[0].Letters.Where(letter => letter.FontName!.EndsWith("Inter-Bold", StringComparison.Ordinal)).ToArray();
        Assert.Equal("12", string.Concat(bold.Select(letter => letter.Value)));
        Assert.All(bold, letter => Assert.Equal(20, letter.PointSize, 1));
    }

    private static List<string> Lines(UglyToad.PdfPig.Content.Page page) =>
        [.. page.Letters
            .GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1))
            .Select(line => string.Concat(line.Select(letter => letter.Value)).Trim())];
}
