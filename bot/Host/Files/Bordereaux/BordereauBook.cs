using E4Bot.Cards.French;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Transmission;
using E4Bot.Host.Files.Workbooks;

namespace E4Bot.Host.Files.Bordereaux;

/// <summary>The bordereau as a workbook: notes are numbers, candidate numbers are texts, and the jury's column waits to be filled in.</summary>
public static class BordereauBook
{
    public const string Extension = OneSheetBook.Extension;

    public const string ContentType = OneSheetBook.ContentType;

    private const string Name = "Bordereau";

    /// <summary>The same bordereau on the same day gives the same bytes.</summary>
    public static byte[] Write(Bordereau bordereau, ExamSession session, TimeZoneInfo zone, DateTimeOffset at)
    {
        var cells = new BookCells(bordereau, session, new WallClock(zone, at).Today);
        return OneSheetBook.Write(
            Name,
            BookSheet.Of(cells, bordereau),
            BookStyles.All(),
            OneSheetBook.Name("_xlnm._FilterDatabase", Name, $"{CellPlace.Fixed(BookCells.HeaderRow, 0)}:{CellPlace.Fixed(cells.LastCandidateRow, BookCells.LastColumn)}", isHidden: true),
            OneSheetBook.Name("_xlnm.Print_Area", Name, $"$A$1:{CellPlace.Fixed(cells.LastRow, BookCells.LastColumn)}"),
            OneSheetBook.Name("_xlnm.Print_Titles", Name, $"${BookCells.HeaderRow}:${BookCells.HeaderRow}"));
    }
}
