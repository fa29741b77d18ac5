using E4Bot.Pdf.Blocks;
using E4Bot.Pdf.Drawing;
using E4Bot.Pdf.Structure;

namespace E4Bot.Pdf.Layout;

/// <summary>Where blocks are laid out: the element that holds them and the width, in points, that they have.</summary>
internal sealed record Setting(DocumentFonts Fonts, StructureElement Parent, double Width)
{
    /// <summary>How long lines that run upwards are, in millimetres: the least that holds them within the width.</summary>
    private static readonly double[] TurnedLengths = [15, 18, 22, 27, 35, 50, 80, 120];

    public ColumnBox Column(IReadOnlyList<Block> blocks, double gap) => new([.. blocks.Select(block => block.LayOut(this))], gap);

    public TurnedBox Turned(IReadOnlyList<Block> blocks, double gap)
    {
        var lengths = TurnedLengths.Select(Units.Points);
        var fit = lengths.FirstOrDefault(length => Fits(blocks, gap, length), Units.Points(TurnedLengths[^1]));
        return new TurnedBox((this with { Width = fit }).Column(blocks, gap), fit, Width);
    }

    /// <summary>Tried outside the structure, in which each block takes its place once.</summary>
    private bool Fits(IReadOnlyList<Block> blocks, double gap, double length) =>
        (this with { Parent = new StructureElement(Tag.TD, null), Width = length }).Column(blocks, gap).Height <= Width;

    /// <summary>Lines of text under an element of their own, unless there is nothing to read: then white in their place.</summary>
    public TextBox Text(Tag tag, IReadOnlyList<Inline> content, TextStyle style, bool staysWithNext = false)
    {
        var flow = new TextFlow(content, style, Fonts);
        var element = flow.Characters.Length > 0 ? Parent.Add(tag) : null;
        return Lines(flow, element, style, staysWithNext);
    }

    /// <summary>Lines of text outside the structure: page numbers, titles said again.</summary>
    public TextBox Artifact(IReadOnlyList<Inline> content, TextStyle style) =>
        Lines(new TextFlow(content, style, Fonts), null, style, staysWithNext: false);

    private TextBox Lines(TextFlow flow, StructureElement? element, TextStyle style, bool staysWithNext) =>
        new(new TypesetText(flow, element, style.Alignment, Width, staysWithNext), new LineFiller(flow, Width).Fill().ToArray());
}
