using System.Runtime.InteropServices;
using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Drawing;
using E4Bot.Pdf.Text;

namespace E4Bot.Pdf.Layout;

/// <summary>The characters of a paragraph with their widths, before they are put into lines. A check box counts as one character.</summary>
internal sealed class TextFlow
{
    private const int CheckBoxPlace = 0xFFFC;
    private readonly List<int> characters = [];
    private readonly List<double> advances = [];
    private readonly List<TextRun> runs = [];

    public TextFlow(IReadOnlyList<Inline> content, TextStyle style, DocumentFonts fonts)
    {
        foreach (var inline in content) Add(inline, style, fonts);
        var ascent = runs.Select(run => run.Font.Metrics.Ascent * run.Size / 1000).DefaultIfEmpty().Max();
        var descent = runs.Select(run => run.Font.Metrics.Descent * run.Size / 1000).DefaultIfEmpty().Min();
        LineHeight = style.Leading * (ascent - descent);
        Ascent = ascent + (LineHeight - ascent + descent) / 2;
    }

    /// <summary>From the top of a line to its baseline, in points.</summary>
    public double Ascent { get; }

    public double LineHeight { get; }

    public ReadOnlySpan<int> Characters => CollectionsMarshal.AsSpan(characters);

    /// <summary>In points, of each character.</summary>
    public ReadOnlySpan<double> Advances => CollectionsMarshal.AsSpan(advances);

    public IReadOnlyList<TextRun> Runs => runs;

    public double Width(int start, int end)
    {
        var width = 0.0;
        foreach (var advance in Advances[start..end]) width += advance;
        return width;
    }

    private void Add(Inline inline, TextStyle style, DocumentFonts fonts)
    {
        var start = characters.Count;
        var size = inline.Size ?? style.Size;
        var font = inline.IsBold ?? style.IsBold ? fonts.Bold : fonts.Regular;
        if (inline is Words words) AddWords(words.Text, font, size);
        if (inline is CheckBox) AddPlace(CheckBoxShape.Advance(font, size));
        runs.Add(new TextRun(start, characters.Count, font, size, inline as CheckBox));
    }

    private void AddWords(string text, DocumentFont font, double size)
    {
        var start = characters.Count;
        characters.AddRange(PlainText.Lines(text));
        for (var index = start; index < characters.Count; index++)
            advances.Add(characters[index] == '\n' ? 0 : font.Advance(characters[index]) * size / 1000);
    }

    private void AddPlace(double width)
    {
        characters.Add(CheckBoxPlace);
        advances.Add(width);
    }
}
