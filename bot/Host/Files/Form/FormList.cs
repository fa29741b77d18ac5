using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Form;

/// <summary>Lines of a form, each under its own box.</summary>
internal static class FormList
{
    private const double LabelWidth = 8;
    private const double Gap = 2;

    public static ItemList Of(params IReadOnlyList<Item> lines) => new(lines) { LabelWidth = LabelWidth, Gap = Gap };

    /// <param name="label">What the box is said to be of.</param>
    /// <param name="line">What stands beside it.</param>
    public static Item Line(bool isTicked, string label, string line, TextStyle style) =>
        new(FormBox.Of(isTicked, label), new Paragraph(line) { Style = style }) { LabelStyle = style };
}
