using DocumentFormat.OpenXml.Spreadsheet;

namespace E4Bot.Host.Files.Workbooks;

/// <summary>A row of cells, as high as its longest text needs. Not every spreadsheet finds that out by itself.</summary>
internal static class BookRow
{
    /// <summary>In points.</summary>
    private const double LineHeight = 16;

    /// <summary>What a spreadsheet takes, in points.</summary>
    private const double HighestRow = 409;

    /// <param name="widths">Of the columns, in characters.</param>
    /// <param name="number">From 1.</param>
    public static Row Of(IReadOnlyList<double> widths, int number, IReadOnlyList<BookCell?> cells) => new(cells.Select((cell, column) => cell is null ? null : Cell(number, column, cell)).OfType<Cell>())
    {
        RowIndex = (uint)number,
        Height = Math.Min(HighestRow, LineHeight * cells.Select((cell, column) => Lines(cell, widths[column])).Max()),
        CustomHeight = true,
    };

    /// <summary>As many as its column makes of a text that is wrapped.</summary>
    private static int Lines(BookCell? cell, double width) => cell is { Text: { } text, Style: BookStyle.Header or BookStyle.Text or BookStyle.Total }
        ? 1 + (int)(text.Length / (width - 1))
        : 1;

    private static Cell Cell(int row, int column, BookCell content)
    {
        var cell = new Cell { CellReference = CellPlace.Name(row, column), StyleIndex = (uint)content.Style };
        if (content.Text is { Length: > 0 } text) return cell.With(text);
        if (content.Number is { } number) cell.CellValue = new CellValue(number);
        return cell;
    }
}
