using System.Globalization;
using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Tests.Reading;
using E4Bot.Pdf.Tests.Samples;

namespace E4Bot.Pdf.Tests;

public sealed class HostileTextTests
{
    [Fact]
    public void Control_characters_never_reach_the_page()
    {
        var controls = string.Concat(Enumerable.Range(0, 0xA0).Where(c => c is < 0x20 or > 0x7E).Select(c => $"a{(char)c}"));
        var read = Short.ReadText(controls + "z");
        Assert.DoesNotContain(read, c => char.IsControl(c));
        Assert.Equal(66, read.Count(c => c is 'a' or 'z'));
    }

    [Fact]
    public void Marks_that_reorder_or_hide_text_are_dropped() =>
        Assert.Equal("note 12", Short.ReadText("no\u202Ete\u2066 1\u200B2\uFEFF\u00AD\u200D\uFE0F"));

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_the_replacement_character() =>
        Assert.Equal("a\uFFFDb\uFFFDc", Short.ReadText("a\uD83Db\uDE00c"));

    [Fact]
    public void Characters_that_the_font_lacks_are_drawn_and_still_read_back()
    {
        const string typed = "bravo 🎓, שלום, مرحبا, 試験";
        using var read = Short.Read(typed);
        Assert.Equal(typed, read.Pages[0].Text);
        Assert.All(read.Pages[0].Letters.Where(letter => letter.Value != " "), letter => Assert.True(letter.Width > 1));
    }

    /// <summary>PDF/UA-1, 7.21.8: text may not name « .notdef », the glyph 0 of a font.</summary>
    [Theory]
    [InlineData("bravo 🎓, שלום, مرحبا, 試験")]
    [InlineData("a\uD83Db\uFFFE")]
    public void Characters_that_the_font_lacks_are_drawn_as_an_empty_square_and_never_as_its_missing_glyph(string typed)
    {
        using var read = Short.Read($"{typed}□");
        var glyphs = new ShownGlyphs(read, read.Pages[0]);
        var lacking = read.Pages[0].Letters.Where(letter => letter.Value is not ("□" or " " or ",") && !char.IsAsciiLetter(letter.Value[0])).ToArray();

        Assert.All(glyphs.All, glyph => Assert.NotEqual(0, glyph.Number));
        Assert.All(glyphs.All, glyph => Assert.False(glyph.Subset.Outline(glyph.Number).SequenceEqual(glyph.Subset.Outline(0))));
        Assert.NotEmpty(lacking);
        Assert.All(lacking, letter => Assert.Equal(read.Pages[0].Letters[^1].Width, letter.Width, 6));
    }

    [Fact]
    public void Thousands_of_them_name_no_missing_glyph_either()
    {
        using var read = Short.Read(string.Concat(Enumerable.Range(0x4E00, 6000).Select(char.ConvertFromUtf32)));
        Assert.All(read.Pages.SelectMany(page => new ShownGlyphs(read, page).All), glyph => Assert.NotEqual(0, glyph.Number));
    }

    [Fact]
    public void Thousands_of_characters_that_the_font_lacks_end_up_sharing_one_replacement()
    {
        var typed = string.Concat(Enumerable.Range(0x4E00, 6000).Select(char.ConvertFromUtf32));
        var read = Short.ReadText(typed);
        Assert.Equal(typed.Length, read.Length);
        Assert.Equal(typed[..1000], read[..1000]);
        Assert.All(read[1000..], c => Assert.Equal('\uFFFD', c));
    }

    [Fact]
    public void A_hundred_thousand_characters_are_all_there()
    {
        var words = Enumerable.Range(0, 20_000).Select(word => word.ToString("D4", CultureInfo.InvariantCulture));
        var typed = string.Join(' ', words)[..99_999] + "!";
        using var read = new ReadDocument(SampleForm.With(typed));
        Assert.True(read.Pages.Count > 15);
        Assert.Contains(read.Root.All("P"), paragraph => paragraph.Text == typed);
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('\n')]
    [InlineData('\u00A0')]
    [InlineData('W')]
    public void Any_character_a_hundred_thousand_times_is_a_document(char repeated)
    {
        using var read = Short.Read(new string(repeated, 100_000));
        Assert.Equal(100_000, read.Pages.Sum(page => page.Letters.Count));
    }

    [Fact]
    public void Any_mix_of_code_units_is_a_document_that_reads_back()
    {
        var random = new Random(4);
        for (var round = 0; round < 20; round++)
        {
            var units = new char[2000];
            for (var unit = 0; unit < units.Length; unit++) units[unit] = (char)random.Next(0x10000);
            using var read = Short.Read(new string(units), new Paragraph(new CheckBox(true, new string(units))));
            Assert.All(read.Pages.SelectMany(page => page.Letters), letter => Assert.DoesNotContain(letter.Value, c => char.IsControl(c)));
        }
    }

    [Fact]
    public void A_document_of_nothing_is_one_empty_page()
    {
        using var read = Short.Read();
        Assert.Equal("", Assert.Single(read.Pages).Text);
    }

    [Fact]
    public void Titles_and_alternate_words_may_hold_anything()
    {
        const string hostile = "a)b\\c<d>&\"é🎓\u0000\uD800\uFFFE\nz";
        var document = Short.Of(new Paragraph(new CheckBox(true, hostile)));
        using var read = new ReadDocument(document with { Info = document.Info with { Title = hostile, Author = hostile } });
        const string safe = "a)b\\c<d>&\"é🎓\uFFFD\uFFFD z";
        Assert.Equal((safe, safe), (read.Information.Title, read.Information.Author));
        Assert.Equal(safe, read.Root.All("Figure").Single().AlternateText);
    }
}
