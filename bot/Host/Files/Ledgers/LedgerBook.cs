using DocumentFormat.OpenXml.Spreadsheet;
using E4Bot.Cards.French;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Workbooks;
using E4Bot.Host.Life.Harmonising;

namespace E4Bot.Host.Files.Ledgers;

/// <summary>The ledger of harmonisation as a workbook: a row for each decision of the jury, oldest first, the header always in sight and on every page.</summary>
public static class LedgerBook
{
    public const string Extension = OneSheetBook.Extension;

    public const string ContentType = OneSheetBook.ContentType;

    private const string Name = "Registre";

    private const uint A4 = 9;

    /// <summary>In characters, in the order of <see cref="LedgerColumn"/>.</summary>
    private static readonly double[] Widths = [26, 15, 20, 16, 9, 14, 24, 13, 11, 11, 9, 13, 48, 22, 22];

    /// <summary>The same ledger on the same day gives the same bytes.</summary>
    public static byte[] Write(Ledger ledger, ExamSession session, TimeZoneInfo zone, DateTimeOffset at)
    {
        var cells = new LedgerCells(ledger, session, new WallClock(zone, at));
        return OneSheetBook.Write(
            Name,
            Sheet(cells, session),
            BookStyles.All(),
            OneSheetBook.Name("_xlnm._FilterDatabase", Name, $"{CellPlace.Fixed(LedgerCells.HeaderRow, 0)}:{CellPlace.Fixed(cells.LastRow, LedgerCells.LastColumn)}", isHidden: true),
            OneSheetBook.Name("_xlnm.Print_Titles", Name, $"${LedgerCells.HeaderRow}:${LedgerCells.HeaderRow}"));
    }

    private static Worksheet Sheet(LedgerCells cells, ExamSession session) => new(
        new SheetProperties(new PageSetupProperties { FitToPage = true }),
        new SheetDimension { Reference = $"A1:{CellPlace.Name(cells.LastRow, LedgerCells.LastColumn)}" },
        FrozenHeader.Of(LedgerCells.HeaderRow),
        new SheetFormatProperties { DefaultRowHeight = 15 },
        new Columns(Widths.Select((width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true })),
        new SheetData(cells.Rows().Select(row => BookRow.Of(Widths, row.Row, row.Cells))),
        new AutoFilter { Reference = $"A{LedgerCells.HeaderRow}:{CellPlace.Name(cells.LastRow, LedgerCells.LastColumn)}" },
        new PageMargins { Left = 0.4, Right = 0.4, Top = 0.4, Bottom = 0.6, Header = 0.2, Footer = 0.3 },
        new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
        BookFooter.Of(LedgerCells.Title, $"session {session.Id}"));
}
