using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetEntry = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace E4Bot.Host.Tests.Import;

/// <summary>Writes the sheets with the library's own writer, which gives every element a prefix and no cell a place.</summary>
internal static class SdkWorkbook
{
    public static byte[] Write(Given given)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.MacroEnabledWorkbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets(Sheet(book, 1, "Candidats", given.Candidates), Sheet(book, 2, "Personnes", given.People)));
        }

        return file.ToArray();
    }

    private static SheetEntry Sheet(WorkbookPart book, uint id, string name, IEnumerable<IEnumerable<object?>> rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(Text)))));
        return new SheetEntry { Id = book.GetIdOfPart(part), SheetId = id, Name = name };
    }

    private static Cell Text(object? value) => new() { DataType = CellValues.String, CellValue = new CellValue($"{value}") };
}
