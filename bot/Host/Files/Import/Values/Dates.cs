using System.Globalization;
using System.Text.RegularExpressions;
using E4Bot.Host.Files.Import.Sheets;

namespace E4Bot.Host.Files.Import.Values;

/// <summary>Dates: « 18/05/2027 », « 2027-05-18 », or a spreadsheet's count of days.</summary>
internal static partial class Dates
{
    private static readonly DateOnly Earliest = new(2000, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    /// <summary>Day 0 of the usual count. It takes 1900 for a leap year, which no date of this century feels.</summary>
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private static readonly DateOnly DayZeroOf1904 = new(1904, 1, 1);

    public static LineProblem? Read(SheetCell cell, out DateOnly value)
    {
        var read = cell.Kind switch
        {
            CellKind.Number => Count(cell.Text, DayZero, out value),
            CellKind.NumberSince1904 => Count(cell.Text, DayZeroOf1904, out value),
            _ => Written(cell.Text, out value),
        };
        return read && value >= Earliest && value <= Latest ? null : new LineProblem.NotADate();
    }

    private static bool Count(string text, DateOnly dayZero, out DateOnly value)
    {
        value = default;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) || days is not (>= 1 and < 100_000)) return false;
        value = dayZero.AddDays((int)days);
        return true;
    }

    private static bool Written(string text, out DateOnly value)
    {
        var date = IsoTime().Replace(text, "");
        return DateOnly.TryParseExact(date, ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    /// <summary>What a workbook's ISO date carries behind the day.</summary>
    [GeneratedRegex("(?<=^[0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9:.]{1,20}Z?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoTime();
}
