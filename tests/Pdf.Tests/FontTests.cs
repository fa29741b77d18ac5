using E4Bot.Host.Files.Fonts;
using E4Bot.Pdf.Fonts;
using E4Bot.Pdf.Tests.Reading;
using E4Bot.Pdf.Tests.Samples;

namespace E4Bot.Pdf.Tests;

public sealed class FontTests
{
    [Fact]
    public void The_font_knows_its_name() => Assert.Equal("Inter-Regular", TrueTypeFont.Read(InterFont.Regular).Name);

    [Fact]
    public void A_composite_glyph_brings_its_components_along()
    {
        var subset = SubsetOf("ế");
        var glyphs = new SubsetReader(subset);
        var composites = Enumerable.Range(0, glyphs.Count).Where(glyph => glyphs.Components(glyph).Count > 0).ToArray();
        Assert.NotEmpty(composites);
        Assert.All(composites.SelectMany(glyphs.Components), component => Assert.InRange(component, 1, glyphs.Count - 1));
        Assert.All(composites.SelectMany(glyphs.Components), component => Assert.NotEqual(0, glyphs.Length(component)));
    }

    [Fact]
    public void A_subset_is_a_font_whose_checksum_is_right() => Assert.Equal(0xB1B0AFBA, SubsetReader.Sum(SubsetOf("é")));

    [Fact]
    public void A_subset_is_far_smaller_than_its_font() => Assert.InRange(SubsetOf("é").Length, 1, InterFont.Regular.Length / 8);

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(200)]
    [InlineData(150_000)]
    [InlineData(300_000)]
    public void A_font_cut_short_is_refused_with_a_sentence(int length)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => TrueTypeFont.Read(InterFont.Regular[..length]));
        Assert.Contains("give", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_damaged_anywhere_are_a_font_or_a_refusal()
    {
        var random = new Random(4);
        for (var round = 0; round < 200; round++)
        {
            var damaged = InterFont.Regular.ToArray();
            for (var hit = 0; hit < 20; hit++) damaged[random.Next(round % 2 == 0 ? 300 : damaged.Length)] = (byte)random.Next(256);
            var failure = Record.Exception(() => TrueTypeFont.Read(damaged));
            Assert.True(failure is null or InvalidDataException, failure?.ToString());
        }
    }

    [Fact]
    public void A_font_whose_licence_forbids_embedding_is_refused()
    {
        var font = InterFont.Regular.ToArray();
        font[SubsetReader.TableStart(font, "OS/2") + 9] = 2;
        Assert.Contains("forbids embedding", Assert.Throws<InvalidDataException>(() => TrueTypeFont.Read(font)).Message, StringComparison.Ordinal);
    }

    private static byte[] SubsetOf(string text)
    {
        using var read = Short.Read(text);
        return read.FontFile(read.Pages[0], "F1");
    }
}
