using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace E4Bot.Host.Files.Workbooks;

/// <summary>A workbook of one sheet as a file. The same content gives the same bytes.</summary>
internal static class OneSheetBook
{
    public const string Extension = ".xlsx";

    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="sheet">Its name.</param>
    public static byte[] Write(string sheet, Worksheet content, Stylesheet styles, params IReadOnlyList<DefinedName> names)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            // Ids of our own: those that the library gives differ each time.
            var book = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "rId1");
            book.AddNewPart<WorkbookStylesPart>("rId2").Stylesheet = styles;
            book.AddNewPart<WorksheetPart>("rId1").Worksheet = content;
            book.Workbook = new Workbook(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheet, SheetId = 1, Id = "rId1" }), new DefinedNames(names));
        }
        return UndatedZip.Of(stream);
    }

    /// <summary>A name of the workbook's for a range of its sheet. As spreadsheets write it: what is more than a word stands between apostrophes.</summary>
    public static DefinedName Name(string what, string sheet, string range, bool isHidden = false) =>
        new($"{(sheet.All(char.IsAsciiLetter) ? sheet : $"'{sheet}'")}!{range}") { Name = what, LocalSheetId = 0, Hidden = isHidden ? true : null };
}
