using System.Text;
using System.Xml.Linq;
using E4Bot.Pdf.Tests.Reading;
using E4Bot.Pdf.Tests.Samples;
using UglyToad.PdfPig.Tokens;

namespace E4Bot.Pdf.Tests;

/// <summary>What an archivable document must say of itself, read in its objects.</summary>
public sealed class ArchiveTests
{
    [Fact]
    public void The_catalogue_says_language_tagging_and_that_the_title_is_to_be_shown()
    {
        using var read = new ReadDocument(SampleForm.OnOnePage());
        Assert.Equal("fr-FR", read.Catalog.Get<HexToken>("Lang").Data);
        Assert.True(read.Dictionary(read.Catalog, "MarkInfo").Get<BooleanToken>("Marked").Data);
        Assert.True(read.Dictionary(read.Catalog, "ViewerPreferences").Get<BooleanToken>("DisplayDocTitle").Data);
    }

    [Fact]
    public void Metadata_say_the_same_twice()
    {
        using var read = new ReadDocument(SampleForm.OnOnePage());
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace xmp = "http://ns.adobe.com/xap/1.0/";
        XNamespace pdfaid = "http://www.aiim.org/pdfa/ns/id/";
        var packet = XDocument.Parse(Encoding.UTF8.GetString(((StreamToken)read.Resolve(read.Catalog.Data["Metadata"])).Data.Span));
        string Said(XName name) => packet.Descendants(name).Single().Value;
        Assert.Equal((SampleForm.Info.Title, SampleForm.Info.Title), (Said(dc + "title"), read.Information.Title));
        Assert.Equal((SampleForm.Info.Author, SampleForm.Info.Author), (Said(dc + "creator"), read.Information.Author));
        Assert.Equal((SampleForm.Made, SampleForm.Made), (DateTimeOffset.Parse(Said(xmp + "CreateDate")), read.Information.GetCreatedDateTimeOffset()));
        Assert.Equal("1A", Said(pdfaid + "part") + Said(pdfaid + "conformance"));
    }

    [Fact]
    public void Fonts_are_embedded_with_their_widths_and_the_way_back_to_characters()
    {
        using var read = new ReadDocument(SampleForm.OnOnePage());
        var fonts = read.Dictionary(read.Dictionary(read.Pages[0].Dictionary, "Resources"), "Font");
        Assert.Equal(2, fonts.Data.Count);
        foreach (var font in fonts.Data.Values.Select(read.Follow))
        {
            var descendant = read.Follow(font.Get<ArrayToken>("DescendantFonts").Data[0]);
            var descriptor = read.Dictionary(descendant, "FontDescriptor");
            Assert.Matches("^[A-Z]{6}\\+Inter-(Regular|Bold)$", descriptor.Get<NameToken>("FontName").Data);
            Assert.Contains("ToUnicode", font.Data.Keys);
            Assert.Contains("W", descendant.Data.Keys);
            Assert.Contains("FontFile2", descriptor.Data.Keys);
            Assert.Contains("CIDSet", descriptor.Data.Keys);
        }
    }

    [Fact]
    public void A_font_that_is_not_used_is_not_embedded()
    {
        using var read = Short.Read("tout en maigre");
        Assert.Single(read.Dictionary(read.Dictionary(read.Pages[0].Dictionary, "Resources"), "Font").Data);
    }

    [Fact]
    public void A_form_takes_less_than_fifty_kilobytes() => Assert.InRange(SampleForm.OnOnePage().ToBytes().Length, 1, 50_000);
}
