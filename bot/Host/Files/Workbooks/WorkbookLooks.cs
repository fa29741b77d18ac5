using DocumentFormat.OpenXml.Spreadsheet;
using FontList = DocumentFormat.OpenXml.Spreadsheet.Fonts;

namespace E4Bot.Host.Files.Workbooks;

/// <summary>What the cells of a workbook that the program writes may look like: plain, so that they print well in black.</summary>
internal static class WorkbookLooks
{
    public const uint Normal = 0;
    public const uint Strong = 1;
    public const uint Large = 2;
    public const uint Small = 3;

    public const uint Unfilled = 0;
    public const uint Shaded = 2;

    public const uint Unframed = 0;
    public const uint Framed = 1;

    public const uint General = 0;
    public const uint WholeNumber = 1;

    /// <summary>The format « Texte »: a date stays as it was typed, a number keeps its zeros, and what is typed over it is no formula.</summary>
    public const uint AsText = 49;

    public const uint DayMonthYear = 164;

    /// <param name="formats">In the order of the numbers that cells know them by; the first is that of a cell without any.</param>
    public static Stylesheet StylesOf(IEnumerable<CellFormat> formats) => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayMonthYear, FormatCode = "dd/mm/yyyy" }),
        new FontList(Font(10), Font(10, isBold: true), Font(14, isBold: true), Font(8)),
        new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), Grey()),
        new Borders(new Border(), Frame()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(formats),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    public static CellFormat Look(uint font, uint fill, uint border, uint number, HorizontalAlignmentValues across, VerticalAlignmentValues? down = null, bool wraps = true) => new()
    {
        FontId = font,
        FillId = fill,
        BorderId = border,
        FormatId = 0,
        NumberFormatId = number,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
        Alignment = new Alignment { Horizontal = across, Vertical = down ?? VerticalAlignmentValues.Center, WrapText = wraps },
    };

    private static Font Font(double size, bool isBold = false)
    {
        var font = new Font();
        if (isBold) font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = "Arial" });
        return font;
    }

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill Grey() => new(new PatternFill(new ForegroundColor { Rgb = "FFE7E6E6" }) { PatternType = PatternValues.Solid });

    private static Border Frame() => new(
        new LeftBorder { Style = BorderStyleValues.Thin },
        new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin },
        new BottomBorder { Style = BorderStyleValues.Thin },
        new DiagonalBorder());
}
