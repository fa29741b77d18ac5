using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Workbooks;

/// <summary>A text in a cell of a workbook that the program writes: never a formula, whatever it begins with.</summary>
internal static class CellText
{
    public static Cell With(this Cell cell, string text)
    {
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new InlineString(new Text(Written(text)) { Space = SpaceProcessingModeValues.Preserve });
        return cell;
    }

    /// <summary>Without what XML cannot say; « _x0041_ » would be read as a letter.</summary>
    private static string Written(string text) =>
        string.Concat(Untrimmed(text).Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))).Replace("_x", "_x005F_x", StringComparison.Ordinal);

    /// <summary>A label that is to be filled in ends with a blank.</summary>
    private static string Untrimmed(string text) => PageText.Clean(text) + (text[^1] == ' ' ? " " : "");
}
