using System.Globalization;
using E4Bot.Domain.Registry;
using E4Bot.Host.Files.Import.Sheets;

namespace E4Bot.Host.Files.Import.Values;

/// <summary>The columns that hold a number of some kind.</summary>
internal static class Numbers
{
    /// <summary>A third of the 40 minutes is 13; the room above is for what an academy may grant.</summary>
    private const int MostMinutes = 60;

    /// <summary>A text as it stands; a spreadsheet's number only if no digit of it is lost.</summary>
    public static LineProblem? ReadCandidateNumber(SheetCell cell, out CandidateNumber value)
    {
        if (cell.IsNumber) return AllDigits(cell.Text, out value) ? null : new LineProblem.NumberShortened();
        if (CandidateNumber.TryParse(cell.Text, out value)) return null;
        return IsShortened(cell.Text) ? new LineProblem.NumberShortened() : new LineProblem.NotANumber();
    }

    public static LineProblem? ReadCommission(SheetCell cell, out int value) =>
        Whole(cell, 1, 999, out value) ? null : new LineProblem.NotACommission();

    public static LineProblem? ReadMinutes(SheetCell cell, out int value) =>
        Whole(cell, 0, MostMinutes, out value) ? null : new LineProblem.NotMinutes();

    /// <summary>A spreadsheet keeps fifteen digits; beyond, the last ones are made up.</summary>
    private static bool AllDigits(string text, out CandidateNumber value)
    {
        const decimal tooLong = 1_000_000_000_000_000m;
        value = default;
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number is >= 0 and < tooLong
            && number == decimal.Truncate(number)
            && CandidateNumber.TryParse(number.ToString("F0", CultureInfo.InvariantCulture), out value);
    }

    /// <summary>« 1,23E+10 », which is what a spreadsheet makes of a long number in a CSV file.</summary>
    private static bool IsShortened(string text) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        && text.Contains('E', StringComparison.OrdinalIgnoreCase);

    private static bool Whole(SheetCell cell, int least, int most, out int value)
    {
        value = 0;
        if (!decimal.TryParse(cell.Text, Style(cell), CultureInfo.InvariantCulture, out var number)) return false;
        if (number < least || number > most || number != decimal.Truncate(number)) return false;
        value = (int)number;
        return true;
    }

    private static NumberStyles Style(SheetCell cell) => cell.IsNumber ? NumberStyles.Float : NumberStyles.None;
}
