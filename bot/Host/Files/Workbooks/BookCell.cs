namespace E4Bot.Host.Files.Workbooks;

/// <summary>A cell of the workbook: a text or a number, never a formula. Neither: an empty cell with a look of its own.</summary>
internal sealed record BookCell(BookStyle Style, string? Text = null, decimal? Number = null)
{
    public static BookCell Of(string text, BookStyle style = BookStyle.Text) => new(style, text);

    public static BookCell Of(decimal? number, BookStyle style) => new(style, Number: number);
}
