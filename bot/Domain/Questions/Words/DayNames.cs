namespace E4Bot.Domain.Questions.Words;

/// <summary>Days of the week and months, as they are written out and shortened.</summary>
internal static class DayNames
{
    private static readonly string[] Days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    private static readonly string[][] Months =
    [
        ["janvier", "janv", "jan"], ["fevrier", "fevr", "fev"], ["mars"], ["avril", "avr"], ["mai"], ["juin"], ["juillet", "juil"], ["aout"],
        ["septembre", "sept", "sep"], ["octobre", "oct"], ["novembre", "nov"], ["decembre", "dec"],
    ];

    private static readonly string[] Others = ["aujourd", "hui", "aujourdhui", "auj", "hier", "demain", "semaine", "depuis", "dernier", "prochain", "jour", "avant"];

    public static IEnumerable<string> All => [.. Days, .. Months.SelectMany(names => names), .. Others];

    public static bool Knows(string word) => Days.Contains(word) || MonthOf(word) is not null || Others.Contains(word);

    /// <returns>1 to 12, or null.</returns>
    public static int? MonthOf(string? word) => word is not null && Array.FindIndex(Months, names => names.Contains(word)) is >= 0 and var at ? at + 1 : null;

    /// <returns>Null when it is no day of the week.</returns>
    public static DayOfWeek? WeekdayOf(string? word) => word is not null && Array.IndexOf(Days, word) is >= 0 and var at ? (DayOfWeek)((at + 1) % 7) : null;

    public static string NameOf(int month) => month switch
    {
        2 => "février",
        8 => "août",
        12 => "décembre",
        _ => Months[month - 1][0],
    };
}
