using E4Bot.Pdf.Text;

namespace E4Bot.Pdf.Blocks;

/// <summary>Text as someone typed it: line breaks are kept, marks that draw nothing are left out, what the font lacks is shown as an empty square.</summary>
public sealed record Words(string Text) : Inline
{
    /// <summary>The same as it is read back, a line feed for each line break: without marks that hide or reorder, its accents joined.</summary>
    public string Shown => PlainText.Text(Text);

    public static Words Bold(string text) => new(text) { IsBold = true };
}
