using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Graphics.Operations.TextState;

namespace E4Bot.Pdf.Tests.Reading;

/// <summary>The numbers of the glyphs that a page's text names, artifacts included, each once with the subset that it is of.</summary>
internal sealed class ShownGlyphs(ReadDocument read, Page page)
{
    private readonly Dictionary<string, SubsetReader> subsets = [];

    public IEnumerable<(SubsetReader Subset, int Number)> All => Walk().Distinct();

    private IEnumerable<(SubsetReader Subset, int Number)> Walk()
    {
        SubsetReader? current = null;
        foreach (var operation in page.Operations)
        {
            if (operation is SetFontAndSize set) current = Subset(set.Font.Data);
            if (operation is not ShowText shown) continue;
            var bytes = shown.Bytes.ToArray();
            for (var unit = 0; unit < bytes.Length; unit += 2) yield return (current!, bytes[unit] << 8 | bytes[unit + 1]);
        }
    }

    private SubsetReader Subset(string font) => subsets.TryGetValue(font, out var known) ? known : subsets[font] = new SubsetReader(read.FontFile(page, font));
}
