using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Form;

/// <summary>The title of a table's column.</summary>
internal static class ColumnTitle
{
    public static Cell Of(string words, TextStyle? style = null) =>
        new(new Paragraph(Words.Bold(words)) { Style = style ?? new TextStyle() }) { Scope = HeaderScope.Column };
}
