using System.Globalization;

namespace E4Bot.Cards.French;

/// <summary>Numbers, dates and times as a French teacher writes them, with the non-breaking spaces that typography asks for.</summary>
public static class Typography
{
    /// <summary>The space that never ends a line.</summary>
    public const char Nbsp = '\u00A0';

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = Nbsp.ToString(), NegativeSign = "−" };

    /// <summary>« 13,25 », « 6 000 »; no needless zeros.</summary>
    public static string Number(decimal value) => value.ToString("#,0.############", Numbers);

    /// <summary>« 12 / 20 ».</summary>
    public static string OutOf20(decimal note) => $"{Number(note)}{Nbsp}/{Nbsp}20";

    /// <summary>« 12 mai 2027 », « 1er juin 2027 ».</summary>
    public static string Date(DateOnly date) =>
        $"{(date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture))} {Months[date.Month - 1]} {date.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>« octobre ».</summary>
    public static string Month(int month) => Months[month - 1];

    /// <summary>« 9 h 05 ».</summary>
    public static string Time(TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}{Nbsp}h{Nbsp}{time.Minute:00}");

    /// <summary>« 1 point », « 2 points »; zero is singular in French.</summary>
    public static string Count(int count, string singular, string? plural = null) =>
        $"{Number(count)}{Nbsp}{(count < 2 ? singular : plural ?? singular + "s")}";

    /// <summary>« a, b et c ».</summary>
    public static string Enumerate(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.SkipLast(1)) + " et " + items[^1],
    };
}
