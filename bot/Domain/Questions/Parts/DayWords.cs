using E4Bot.Domain.Questions.Words;

namespace E4Bot.Domain.Questions.Parts;

/// <summary>A single day in words or figures. A year that is not said is today's; a day of the week that is not dated, the last one that has come.</summary>
internal static class DayWords
{
    private const int Week = 7;

    private const int LeastYear = 2000;

    /// <param name="completing">Gives the month to a day that has none; null: such a day is none.</param>
    public static Day? At(Sentence sentence, int at, DateOnly? completing) =>
        Named(sentence, at) ?? InFigures(sentence, at) ?? Weekday(sentence, at) ?? Dated(sentence, at, completing);

    private static Day? Named(Sentence sentence, int at)
    {
        var today = sentence.Scope.Today;
        if (sentence.IsWord(at, "aujourd") && sentence.IsWord(at + 1, "hui")) return new Day(today, at + 2);
        if (sentence.IsWord(at, "avant") && sentence.IsWord(at + 1, "hier")) return new Day(today.AddDays(-2), at + 2);
        if (sentence.IsWord(at, "aujourdhui", "auj")) return new Day(today, at + 1);
        return sentence.IsWord(at, "hier") ? new Day(today.AddDays(-1), at + 1) : sentence.IsWord(at, "demain") ? new Day(today.AddDays(1), at + 1) : null;
    }

    private static Day? InFigures(Sentence sentence, int at) =>
        sentence.Tokens.ElementAtOrDefault(at) is Token.Date date ? new Day(Valid(date.Year ?? sentence.Scope.Today.Year, date.Month, date.Day), at + 1) : null;

    private static Day? Weekday(Sentence sentence, int at)
    {
        if (DayNames.WeekdayOf(sentence.WordAt(at)) is not { } weekday) return null;
        if (Dated(sentence, at + 1, null) is { } dated) return dated.Date?.DayOfWeek == weekday ? dated : dated with { Date = null };
        if (sentence.NumberAt(at + 1) is not null) return null;
        var back = ((int)sentence.Scope.Today.DayOfWeek - (int)weekday + Week) % Week;
        if (sentence.IsWord(at + 1, "prochain")) return new Day(sentence.Scope.Today.AddDays(Week - back), at + 2);
        return sentence.IsWord(at + 1, "dernier") ? new Day(sentence.Scope.Today.AddDays(back == 0 ? -Week : -back), at + 2) : new Day(sentence.Scope.Today.AddDays(-back), at + 1);
    }

    private static Day? Dated(Sentence sentence, int at, DateOnly? completing)
    {
        if ((NumberWords.OrdinalAt(sentence.Tokens, at) is (1, var first) ? (1, first) : Whole(sentence, at)) is not var (number, end)) return null;
        if (DayNames.MonthOf(sentence.WordAt(end)) is { } month) return Yeared(sentence, end + 1, month, number, completing?.Year ?? sentence.Scope.Today.Year);
        return completing is { } like ? new Day(Valid(like.Year, like.Month, number), end) : null;
    }

    private static Day Yeared(Sentence sentence, int at, int month, int number, int unsaid) => Whole(sentence, at) is var (year, end) && year >= LeastYear
        ? new Day(Valid(year, month, number), end)
        : new Day(Valid(unsaid, month, number), at);

    private static (int Value, int End)? Whole(Sentence sentence, int at) =>
        sentence.NumberAt(at) is var (value, end) && NumberWords.WholeOf(value) is { } whole ? (whole, end) : null;

    private static DateOnly? Valid(int year, int month, int day) =>
        year is >= LeastYear and < 10_000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}

/// <param name="Date">Null: no calendar has it.</param>
internal sealed record Day(DateOnly? Date, int End);
