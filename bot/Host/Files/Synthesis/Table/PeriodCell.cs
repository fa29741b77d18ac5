using System.Globalization;
using E4Bot.Domain.Synthesis;
using E4Bot.Domain.Synthesis.Periods;
using E4Bot.Host.Files.Import.Sheets;

namespace E4Bot.Host.Files.Synthesis.Table;

/// <summary>A period as a cell holds it: a text, or a date that the spreadsheet counts in days.</summary>
internal static class PeriodCell
{
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly DateOnly DayZeroOf1904 = new(1904, 1, 1);

    /// <param name="cells">Those that hold something; several where a realisation stands on several rows.</param>
    public static WrittenPeriod Read(IReadOnlyList<SheetCell> cells, bool since1904)
    {
        if (cells is [{ IsNumber: true } number] && MomentOf(number, since1904) is { } moment) return new WrittenPeriod(TextOf(moment), new Period.At(moment));
        var text = string.Join('\n', cells.Select(cell => cell.IsNumber && MomentOf(cell, since1904) is { } day ? TextOf(day) : cell.Text));
        return new WrittenPeriod(text, PeriodReading.Of(text));
    }

    /// <summary>Days, or a year that somebody typed: no date of a realisation is a count as low as that.</summary>
    private static Moment? MomentOf(SheetCell cell, bool since1904)
    {
        if (!double.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number is not (>= 1 and < 100_000)) return null;
        if (number is > 1980 and < 2100) return number == Math.Floor(number) ? Moment.Of((int)number) : null;
        var day = (since1904 ? DayZeroOf1904 : DayZero).AddDays((int)number);
        return cell.Kind == CellKind.MonthNumber ? Moment.Of(day.Year, day.Month) : Moment.Of(day.Year, day.Month, day.Day);
    }

    /// <summary>As the spreadsheet would show it.</summary>
    private static string TextOf(Moment moment) =>
        moment.First.ToString(moment switch { { Day: not null } => "dd/MM/yyyy", { Month: not null } => "MM/yyyy", _ => "yyyy" }, CultureInfo.InvariantCulture);
}
