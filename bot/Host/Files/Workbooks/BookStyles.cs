using DocumentFormat.OpenXml.Spreadsheet;
using static E4Bot.Host.Files.Workbooks.WorkbookLooks;

namespace E4Bot.Host.Files.Workbooks;

/// <summary>The looks of <see cref="BookStyle"/>.</summary>
internal static class BookStyles
{
    public static Stylesheet All() => StylesOf(Enum.GetValues<BookStyle>().Select(Format));

    private static CellFormat Format(BookStyle style) => style switch
    {
        BookStyle.Plain => new CellFormat(),
        BookStyle.Title => Look(Large, Unfilled, Unframed, AsText, HorizontalAlignmentValues.Left, wraps: false),
        BookStyle.Head => Look(Strong, Unfilled, Unframed, AsText, HorizontalAlignmentValues.Left, wraps: false),
        BookStyle.Date => Look(Strong, Unfilled, Unframed, DayMonthYear, HorizontalAlignmentValues.Left, wraps: false),
        BookStyle.Alert => Look(Strong, Shaded, Unframed, AsText, HorizontalAlignmentValues.Left, wraps: false),
        BookStyle.Header => Look(Strong, Shaded, Framed, AsText, HorizontalAlignmentValues.Center),
        BookStyle.Text => Look(Normal, Unfilled, Framed, AsText, HorizontalAlignmentValues.Left),
        BookStyle.Decimal => Look(Normal, Unfilled, Framed, General, HorizontalAlignmentValues.Center),
        BookStyle.Whole or BookStyle.ToFill => Look(Strong, Unfilled, Framed, WholeNumber, HorizontalAlignmentValues.Center),
        BookStyle.Total => Look(Normal, Unfilled, Framed, AsText, HorizontalAlignmentValues.Left),
        BookStyle.TotalCount => Look(Strong, Unfilled, Framed, WholeNumber, HorizontalAlignmentValues.Center),
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };
}
