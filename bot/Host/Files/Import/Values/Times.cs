using System.Globalization;
using System.Text.RegularExpressions;
using E4Bot.Host.Files.Import.Sheets;

namespace E4Bot.Host.Files.Import.Values;

/// <summary>Times of day, to the minute: « 9h30 », « 9 h 30 », « 9:30 », or a spreadsheet's part of a day.</summary>
internal static partial class Times
{
    private const int MinutesOfADay = 24 * 60;

    public static LineProblem? Read(SheetCell cell, out TimeOnly value) =>
        (cell.IsNumber ? PartOfADay(cell.Text, out value) : Written(cell.Text, out value)) ? null : new LineProblem.NotATime();

    /// <summary>Below 1 only: « 9 » typed into a workbook is not nine o'clock but the midnight of day 9.</summary>
    private static bool PartOfADay(string text, out TimeOnly value)
    {
        value = default;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var part) || part is not (>= 0 and < 1)) return false;
        var minutes = (int)Math.Round(part * MinutesOfADay);
        if (minutes == MinutesOfADay) return false;
        value = new TimeOnly(minutes / 60, minutes % 60);
        return true;
    }

    private static bool Written(string text, out TimeOnly value)
    {
        value = default;
        var match = HourAndMinute().Match(text);
        if (!match.Success) return false;
        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["minute"] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;
        if (hour > 23 || minute > 59) return false;
        value = new TimeOnly(hour, minute);
        return true;
    }

    [GeneratedRegex("^(?<hour>[0-9]{1,2}) ?(?:[hH] ?(?<minute>[0-9]{2})?|: ?(?<minute>[0-9]{2})(?::00)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex HourAndMinute();
}
