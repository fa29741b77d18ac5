using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using E4Bot.Cards.French;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Transmission;
using E4Bot.Host.Files.Synthesis.Model;

namespace E4Bot.Host.Files.Bordereaux;

/// <summary>The bordereau as a workbook: notes are numbers, candidate numbers are texts, and the jury's column waits to be filled in.</summary>
public static class BordereauBook
{
    public const string Extension = ".xlsx";

    public const string ContentType = SynthesisModel.ContentType;

    private const string Name = "Bordereau";

    /// <summary>The same bordereau on the same day gives the same bytes.</summary>
    public static byte[] Write(Bordereau bordereau, ExamSession session, TimeZoneInfo zone, DateTimeOffset at)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook)) Fill(document, bordereau, new BookCells(bordereau, session, new WallClock(zone, at).Today));
        return UndatedZip.Of(stream);
    }

    private static void Fill(SpreadsheetDocument document, Bordereau bordereau, BookCells cells)
    {
        // Ids of our own: those that the library gives differ each time.
        var book = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "rId1");
        book.AddNewPart<WorkbookStylesPart>("rId2").Stylesheet = BookStyles.Sheet();
        book.AddNewPart<WorksheetPart>("rId1").Worksheet = BookSheet.Of(cells, bordereau);
        book.Workbook = new Workbook(
            new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = Name, SheetId = 1, Id = "rId1" }),
            new DefinedNames(
                Defined("_xlnm._FilterDatabase", $"{BookSheet.Fixed(BookCells.HeaderRow, 0)}:{BookSheet.Fixed(cells.LastCandidateRow, BookCells.LastColumn)}", isHidden: true),
                Defined("_xlnm.Print_Area", $"$A$1:{BookSheet.Fixed(cells.LastRow, BookCells.LastColumn)}"),
                Defined("_xlnm.Print_Titles", $"${BookCells.HeaderRow}:${BookCells.HeaderRow}")));
    }

    private static DefinedName Defined(string what, string range, bool isHidden = false) =>
        new($"{Name}!{range}") { Name = what, LocalSheetId = 0, Hidden = isHidden ? true : null };
}
