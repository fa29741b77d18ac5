using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace E4Bot.Host.Tests.Synthesis.Model;

/// <summary>The blank model filled in, as a spreadsheet saves it.</summary>
internal static class FilledModel
{
    public static byte[] With(byte[] blank, params IReadOnlyList<(string Place, string Text)> cells)
    {
        using var file = new MemoryStream();
        file.Write(blank);
        using (var document = SpreadsheetDocument.Open(file, isEditable: true))
            foreach (var (place, text) in cells) Write(document, place, text);
        return file.ToArray();
    }

    private static void Write(SpreadsheetDocument document, string place, string text)
    {
        var cell = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Single(cell => cell.CellReference == place);
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }
}
