using DocumentFormat.OpenXml.Spreadsheet;
using E4Bot.Domain.Transmission;
using E4Bot.Host.Files.Workbooks;

namespace E4Bot.Host.Files.Bordereaux;

/// <summary>The bordereau's worksheet: A4 landscape, one page wide, the header always in sight and on every page, a filter over the candidates.</summary>
internal static class BookSheet
{
    private const uint A4 = 9;

    /// <summary>In characters, in the order of <see cref="BordereauColumn"/>.</summary>
    private static readonly double[] Widths = [15, 22, 18, 9, 12, 13, 11, 12, 28, 9, 26, 15];

    public static Worksheet Of(BookCells cells, Bordereau bordereau) => new(
        new SheetProperties(new PageSetupProperties { FitToPage = true }),
        new SheetDimension { Reference = $"A1:{CellPlace.Name(cells.LastRow, BookCells.LastColumn)}" },
        FrozenHeader.Of(BookCells.HeaderRow),
        new SheetFormatProperties { DefaultRowHeight = 15 },
        new Columns(Widths.Select((width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true })),
        new SheetData(cells.Rows().Select(row => BookRow.Of(Widths, row.Row, row.Cells))),
        new AutoFilter { Reference = $"A{BookCells.HeaderRow}:{CellPlace.Name(cells.LastCandidateRow, BookCells.LastColumn)}" },
        new PrintOptions { HorizontalCentered = true },
        new PageMargins { Left = 0.4, Right = 0.4, Top = 0.4, Bottom = 0.6, Header = 0.2, Footer = 0.3 },
        new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
        BookFooter.Of(BordereauWords.Title, bordereau.Centre));
}
