using E4Bot.Cards.French;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Form;

/// <summary>A paragraph of the circular's, its blanks such that no line begins with a mark or a number's figures.</summary>
internal static class FormText
{
    public static Paragraph Of(string words, TextStyle style) =>
        new(Spacing.Of(words).Replace("n° ", $"n°{Typography.Nbsp}", StringComparison.Ordinal)) { Style = style };
}
