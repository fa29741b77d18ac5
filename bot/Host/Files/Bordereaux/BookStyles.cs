using DocumentFormat.OpenXml.Spreadsheet;
using FontList = DocumentFormat.OpenXml.Spreadsheet.Fonts;

namespace E4Bot.Host.Files.Bordereaux;

/// <summary>The looks of <see cref="BookStyle"/>: plain ones, that print well in black.</summary>
internal static class BookStyles
{
    private const uint Normal = 0;
    private const uint Bold = 1;
    private const uint Large = 2;
    private const uint Unfilled = 0;
    private const uint Shaded = 2;
    private const uint Unframed = 0;
    private const uint Framed = 1;

    private const uint General = 0;
    private const uint WholeNumber = 1;

    /// <summary>A number keeps its zeros, and what is typed over a text stays one: no formula.</summary>
    private const uint AsText = 49;

    private const uint DayMonthYear = 164;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayMonthYear, FormatCode = "dd/mm/yyyy" }),
        new FontList(Font(10), Font(10, isBold: true), Font(14, isBold: true)),
        new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), Grey()),
        new Borders(new Border(), Frame()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Enum.GetValues<BookStyle>().Select(Format)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Format(BookStyle style) => style switch
    {
        BookStyle.Plain => new CellFormat(),
        BookStyle.Title => Format(Large, Unfilled, Unframed, AsText, HorizontalAlignmentValues.Left, wraps: false),
        BookStyle.Head => Format(Bold, Unfilled, Unframed, AsText, HorizontalAlignmentValues.Left, wraps: false),
        BookStyle.Date => Format(Bold, Unfilled, Unframed, DayMonthYear, HorizontalAlignmentValues.Left, wraps: false),
        BookStyle.Alert => Format(Bold, Shaded, Unframed, AsText, HorizontalAlignmentValues.Left, wraps: false),
        BookStyle.Header => Format(Bold, Shaded, Framed, AsText, HorizontalAlignmentValues.Center),
        BookStyle.Text => Format(Normal, Unfilled, Framed, AsText, HorizontalAlignmentValues.Left),
        BookStyle.Decimal => Format(Normal, Unfilled, Framed, General, HorizontalAlignmentValues.Center),
        BookStyle.Whole or BookStyle.ToFill => Format(Bold, Unfilled, Framed, WholeNumber, HorizontalAlignmentValues.Center),
        BookStyle.Total => Format(Normal, Unfilled, Framed, AsText, HorizontalAlignmentValues.Left),
        BookStyle.TotalCount => Format(Bold, Unfilled, Framed, WholeNumber, HorizontalAlignmentValues.Center),
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    private static CellFormat Format(uint font, uint fill, uint border, uint number, HorizontalAlignmentValues across, bool wraps = true) => new()
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
        Alignment = new Alignment { Horizontal = across, Vertical = VerticalAlignmentValues.Center, WrapText = wraps },
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
