using System.Globalization;
using E4Bot.Cards.French;
using E4Bot.Pdf.Blocks;
using Words = E4Bot.Pdf.Blocks.Words;

namespace E4Bot.Host.Files.Form;

/// <summary>A field of an official form, filled in, and its boxes to tick.</summary>
internal static class FormField
{
    private const string DayMonthYear = "dd' / 'MM' / 'yyyy";

    public static Cell Of(string label, string value, TextStyle? style = null) =>
        new(new Paragraph(label, Words.Bold(value)) { Style = style ?? new TextStyle() });

    /// <summary>A screen reader says whether it is ticked, and of what.</summary>
    public static CheckBox Box(bool ticked, string label) => new(ticked, $"{(ticked ? "Case cochée" : "Case non cochée")} : {label}");

    /// <summary>« 18 / 05 / 2027 », where the exam is held.</summary>
    public static string Day(DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString(DayMonthYear, CultureInfo.InvariantCulture).Replace(' ', Typography.Nbsp);
}
