using System.Globalization;
using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Pdf.Blocks;
using Words = E4Bot.Pdf.Blocks.Words;

namespace E4Bot.Host.Files.Form;

/// <summary>A field of an official form: its label, and what it is filled in with.</summary>
internal static class FormField
{
    private const string DayMonthYear = "dd' / 'MM' / 'yyyy";

    public static Cell Of(string label, string value, TextStyle? style = null) =>
        new(new Paragraph(label, Words.Bold(value)) { Style = style ?? new TextStyle() });

    /// <summary>The day of the oral: that of the opening, or the one that was said of an oral on paper.</summary>
    public static string Day(AppreciationSheet sheet, TimeZoneInfo zone) => sheet.HeardOnPaper is { } day ? Day(day) : Day(sheet.OpenedAt, zone);

    /// <summary>« 18 / 05 / 2027 », where the exam is held.</summary>
    public static string Day(DateTimeOffset instant, TimeZoneInfo zone) => Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime));

    /// <summary>« 18 / 05 / 2027 ».</summary>
    public static string Day(DateOnly day) => day.ToString(DayMonthYear, CultureInfo.InvariantCulture).Replace(' ', Typography.Nbsp);
}
