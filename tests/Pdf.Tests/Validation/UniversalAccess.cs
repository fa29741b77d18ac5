using System.Text;
using E4Bot.Pdf.Tests.Reading;
using UglyToad.PdfPig.Tokens;

namespace E4Bot.Pdf.Tests.Validation;

/// <summary>The rules of PDF/UA-1 that a machine can check and that bear on what this writer writes, read in the file itself.</summary>
internal static class UniversalAccess
{
    private static readonly string[] Standard = ["Document", "Part", "Sect", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure"];

    public static void Accepts(byte[] file)
    {
        using var read = new ReadDocument(file);
        SaysWhatItIs(read);
        foreach (var page in read.Pages) HasNothingUntagged(page);
        foreach (var page in read.Pages) NamesNoMissingGlyph(new ShownGlyphs(read, page));
        var elements = read.Root.SelfAndBelow.ToArray();
        Assert.All(elements, element => Assert.Contains(element.Tag, Standard));
        HeadingsSkipNoLevel([.. elements.Where(element => element.Tag is "H1" or "H2" or "H3").Select(element => element.Tag[1] - '0')]);
        Assert.All(read.Root.All("Figure"), figure => Assert.False(string.IsNullOrWhiteSpace(figure.AlternateText)));
        Assert.All(read.Root.All("TH"), header => Assert.NotNull(header.Scope));
        Assert.All(read.Root.All("Table"), IsRegular);
        Assert.All(read.Root.All("L"), list => Assert.All(list.Kids, item => Assert.Equal("LI", item.Tag)));
        Assert.All(read.Root.All("LI"), item => Assert.Equal(["Lbl", "LBody"], item.Kids.Select(kid => kid.Tag)));
    }

    private static void SaysWhatItIs(ReadDocument read)
    {
        Assert.True(read.Dictionary(read.Catalog, "MarkInfo").Get<BooleanToken>("Marked").Data);
        Assert.True(read.Dictionary(read.Catalog, "ViewerPreferences").Get<BooleanToken>("DisplayDocTitle").Data);
        Assert.True(read.Catalog.Data.ContainsKey("Lang"));
        var packet = Encoding.UTF8.GetString(((StreamToken)read.Resolve(read.Catalog.Data["Metadata"])).Data.Span);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", packet, StringComparison.Ordinal);
        Assert.Matches("<dc:title>.*<rdf:li[^>]*>[^<]+</rdf:li>", packet);
    }

    private static void HasNothingUntagged(UglyToad.PdfPig.Content.Page page)
    {
        Assert.Equal("S", page.Dictionary.Get<NameToken>("Tabs").Data);
        var depth = 0;
        foreach (var operation in page.Operations.Select(operation => operation.Operator))
        {
            depth += operation is "BDC" or "BMC" ? 1 : operation == "EMC" ? -1 : 0;
            if (operation is "Tj" or "S" or "f" or "re") Assert.Equal(1, depth);
        }
        Assert.All(page.GetMarkedContents(), content => Assert.True(content.IsArtifact || content.MarkedContentIdentifier >= 0));
    }

    /// <summary>7.21.8: neither « .notdef », which is a font's glyph 0, nor a copy of it under another number.</summary>
    private static void NamesNoMissingGlyph(ShownGlyphs glyphs)
    {
        foreach (var (subset, number) in glyphs.All)
        {
            Assert.InRange(number, 1, subset.Count - 1);
            Assert.False(subset.Outline(number).SequenceEqual(subset.Outline(0)), $"Glyph {number} is « .notdef ».");
        }
    }

    private static void HeadingsSkipNoLevel(int[] levels)
    {
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    /// <summary>Each row has as many cells as the first, those counted that reach down to it.</summary>
    private static void IsRegular(ReadElement table)
    {
        Assert.All(table.Kids, row => Assert.Equal("TR", row.Tag));
        Assert.All(table.Kids.SelectMany(row => row.Kids), cell => Assert.True(cell.Tag is "TH" or "TD"));
        var widths = new int[table.Kids.Count];
        for (var row = 0; row < widths.Length; row++)
        {
            foreach (var cell in table.Kids[row].Kids)
                for (var down = row; down < row + cell.RowSpan; down++) widths[down] += cell.ColumnSpan;
        }
        Assert.Single(widths.Distinct());
    }
}
