using DocumentFormat.OpenXml.Spreadsheet;
using static E4Bot.Host.Files.Workbooks.WorkbookLooks;

namespace E4Bot.Host.Files.Synthesis.Model;

/// <summary>How a cell looks; its number is its place in the workbook's styles.</summary>
internal enum ModelStyle
{
    Plain,
    Title,
    Form,
    Identity,
    Header,
    SubSkills,
    Section,
    Text,
    Period,
    Mark,
}

/// <summary>The looks of <see cref="ModelStyle"/>.</summary>
internal static class ModelStyles
{
    public static Stylesheet All() => StylesOf(Enum.GetValues<ModelStyle>().Select(Format));

    private static CellFormat Format(ModelStyle style) => style switch
    {
        ModelStyle.Plain => new CellFormat(),
        ModelStyle.Title => Ruled(Large, Unfilled, HorizontalAlignmentValues.Center),
        ModelStyle.Form => Ruled(Strong, Unfilled, HorizontalAlignmentValues.Center),
        ModelStyle.Identity => Ruled(Strong, Unfilled, HorizontalAlignmentValues.Left),
        ModelStyle.Header => Ruled(Strong, Shaded, HorizontalAlignmentValues.Center),
        ModelStyle.SubSkills => Ruled(Small, Unfilled, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top),
        ModelStyle.Section => Ruled(Strong, Shaded, HorizontalAlignmentValues.Left),
        ModelStyle.Text => Ruled(Normal, Unfilled, HorizontalAlignmentValues.Left),
        ModelStyle.Period or ModelStyle.Mark => Ruled(Normal, Unfilled, HorizontalAlignmentValues.Center),
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    /// <summary>Whatever is typed there stays a text.</summary>
    private static CellFormat Ruled(uint font, uint fill, HorizontalAlignmentValues across, VerticalAlignmentValues? down = null) =>
        Look(font, fill, Framed, AsText, across, down);
}
