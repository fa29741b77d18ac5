using DocumentFormat.OpenXml.Packaging;
using E4Bot.Domain.French;
using Spreadsheet = DocumentFormat.OpenXml.Spreadsheet;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>Reads the two sheets of a workbook. Macros, styles, drawings and whatever else it carries are never opened.</summary>
internal static class Workbook
{
    public static IReadOnlyList<SheetReading> Read(ImportFile file)
    {
        try
        {
            using var content = new MemoryStream(file.Content.ToArray(), writable: false);
            return ZipGuard.Allows(content, SheetLimits.OfImport) ? ReadSheets(content) ?? Refuse(new FileProblem.ExpandsTooMuch(file.Name))
                : Refuse(new FileProblem.ExpandsTooMuch(file.Name));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever the libraries throw at bytes of strangers, it is the file that is wrong.
            return Refuse(new FileProblem.NotAWorkbook(file.Name));
        }
    }

    private static IReadOnlyList<SheetReading> Refuse(FileProblem problem) => [new SheetReading.Refused(new ImportRefusal.OfFile(problem))];

    private static List<SheetReading>? ReadSheets(Stream content)
    {
        var bounded = new OpenSettings { MaxCharactersInPart = ImportLimits.WorkbookCharacters };
        using var document = SpreadsheetDocument.Open(content, isEditable: false, bounded);
        var book = document.WorkbookPart ?? throw new InvalidDataException("The package has no workbook.");
        var texts = book.SharedStringTablePart is { } part ? SharedTexts.Read(part.GetStream(), SheetLimits.OfImport) : [];
        if (texts is null) return null;
        var since1904 = book.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
        var number = since1904 ? CellKind.NumberSince1904 : CellKind.Number;
        var reader = new WorksheetReader(texts, _ => number, SheetLimits.OfImport);
        return [.. Enum.GetValues<SheetName>().Select(name => ReadSheet(book, name, reader))];
    }

    private static SheetReading ReadSheet(WorkbookPart book, SheetName name, WorksheetReader reader)
    {
        var wanted = Folding.Fold(name.Title());
        var found = book.Workbook.Sheets?.Elements<Spreadsheet.Sheet>().Where(s => Folding.Fold(s.Name?.Value ?? "") == wanted).ToList() ?? [];
        if (found.Count != 1) return Refuse(name, found.Count == 0 ? new SheetProblem.Missing() : new SheetProblem.Twice());
        if (book.GetPartById(found[0].Id?.Value ?? "") is not WorksheetPart part) return Refuse(name, new SheetProblem.Missing());
        return reader.Read(part.GetStream()) is { } rows
            ? new SheetReading.Read(new Sheet(name, rows, IsText: false), [])
            : Refuse(name, new SheetProblem.TooManyRows());
    }

    private static SheetReading.Refused Refuse(SheetName name, SheetProblem problem) => new(new ImportRefusal.OfSheet(name, problem));
}
