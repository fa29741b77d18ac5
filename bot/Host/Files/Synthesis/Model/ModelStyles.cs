using DocumentFormat.OpenXml.Spreadsheet;
using FontList = DocumentFormat.OpenXml.Spreadsheet.Fonts;

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

/// <summary>The looks of <see cref="ModelStyle"/>: plain ones, that print well in black.</summary>
internal static class ModelStyles
{
    private const uint Normal = 0;
    private const uint Bold = 1;
    private const uint Large = 2;
    private const uint Small = 3;
    private const uint Unfilled = 0;
    private const uint Shaded = 2;

    /// <summary>The format « Texte »: a date stays as it was typed, and a number keeps its zeros.</summary>
    private const uint AsText = 49;

    public static Stylesheet Sheet() => new(
        new FontList(Font(10), Font(10, isBold: true), Font(14, isBold: true), Font(8)),
        new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), Grey()),
        new Borders(new Border(), Framed()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Enum.GetValues<ModelStyle>().Select(Format)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Format(ModelStyle style) => style switch
    {
        ModelStyle.Plain => new CellFormat(),
        ModelStyle.Title => Format(Large, Unfilled, HorizontalAlignmentValues.Center),
        ModelStyle.Form => Format(Bold, Unfilled, HorizontalAlignmentValues.Center),
        ModelStyle.Identity => Format(Bold, Unfilled, HorizontalAlignmentValues.Left),
        ModelStyle.Header => Format(Bold, Shaded, HorizontalAlignmentValues.Center),
        ModelStyle.SubSkills => Format(Small, Unfilled, HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top),
        ModelStyle.Section => Format(Bold, Shaded, HorizontalAlignmentValues.Left),
        ModelStyle.Text => Format(Normal, Unfilled, HorizontalAlignmentValues.Left),
        ModelStyle.Period or ModelStyle.Mark => Format(Normal, Unfilled, HorizontalAlignmentValues.Center),
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    private static CellFormat Format(uint font, uint fill, HorizontalAlignmentValues across, VerticalAlignmentValues? down = null) => new()
    {
        FontId = font,
        FillId = fill,
        BorderId = 1,
        FormatId = 0,
        NumberFormatId = AsText,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
        Alignment = new Alignment { Horizontal = across, Vertical = down ?? VerticalAlignmentValues.Center, WrapText = true },
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

    private static Border Framed() => new(
        new LeftBorder { Style = BorderStyleValues.Thin },
        new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin },
        new BottomBorder { Style = BorderStyleValues.Thin },
        new DiagonalBorder());
}
