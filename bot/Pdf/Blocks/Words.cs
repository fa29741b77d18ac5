namespace E4Bot.Pdf.Blocks;

/// <summary>Text as someone typed it: line breaks are kept, what cannot be drawn is left out or shown as the font's replacement.</summary>
public sealed record Words(string Text) : Inline
{
    public static Words Bold(string text) => new(text) { IsBold = true };
}
