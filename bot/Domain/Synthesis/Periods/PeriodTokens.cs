using System.Text.RegularExpressions;

namespace E4Bot.Domain.Synthesis.Periods;

/// <summary>Cuts a plain text into dates, days without a month, years, words and what joins them.</summary>
internal static partial class PeriodTokens
{
    private const string Months =
        "(?:janvier|janv|jan|fevrier|fevr|fev|mars|avril|avr|mai|juin|juillet|juil|aout|septembre|sept|sep|octobre|oct|novembre|nov|decembre|dec)(?![a-z])";

    private const string Iso = "(?<![0-9])(?<y>[0-9]{4})(?<s>[-/.])(?<m>[0-9]{1,2})\\k<s>(?<d>[0-9]{1,2})(?:t[0-9:.]+z?)?(?![0-9])";
    private const string Numbers = "(?<![0-9])(?<d>[0-9]{1,2}) ?(?<s>[-/.]) ?(?<m>[0-9]{1,2}) ?\\k<s> ?(?<y>[0-9]{4}|[0-9]{2})(?![0-9])";
    private const string Spaced = "(?<![0-9])(?<d>[0-9]{1,2}) (?<m>[0-9]{2}) (?<y>[0-9]{4})(?![0-9])";
    private const string MonthYear = "(?<![0-9])(?<m>[0-9]{1,2}) ?[-/.] ?(?<y>[0-9]{4})(?![0-9])";
    private const string YearMonth = "(?<![0-9])(?<y>[0-9]{4})[-/](?<m>0(?!0)[0-9]|1[0-2])(?![0-9])";
    private const string SchoolYear = "(?<![0-9])(?<y>[0-9]{4}) ?[-/] ?(?<next>[0-9]{2})(?![0-9/.])";
    private const string Pair = "(?<![0-9])(?<a>[0-9]{1,2}) ?[/.] ?(?<b>[0-9]{1,2})(?![0-9])";

    private const string Named =
        "(?:(?<![0-9])(?<d>[0-9]{1,2})(?:er)?[-/. ]{0,2})?(?<![a-z])(?<name>" + Months
        + ")(?:\\.?[-/ ]{0,2}(?<y>[0-9]{4}(?![0-9])|'?[0-9]{2}(?![0-9]|[-/. ]{0,2}" + Months + "|[/.][0-9])))?\\.?";

    private const string Year = "(?<![0-9]|[^0-9a-z ]/)(?<y>[0-9]{4})(?![0-9a-z])";
    private const string Day = "(?<![0-9])(?<d>[0-9]{1,2})(?:er)?(?![0-9a-z])";
    private const string Others = "(?<word>[0-9]*[a-z]+)|(?<number>[0-9]+)|(?<join>->|=>|[-/>\\n,;&+])";

    public static IEnumerable<PeriodToken> Of(string plain) => Pattern.Matches(plain).SelectMany(TokensOf);

    private static IEnumerable<PeriodToken> TokensOf(Match match) => match switch
    {
        _ when match.Groups["word"] is { Success: true } word => [new PeriodToken.Word(word.Value)],
        _ when match.Groups["number"].Success => [new PeriodToken.StrayNumber()],
        _ when match.Groups["join"] is { Success: true } join => [new PeriodToken.Join(join.Value)],
        _ when match.Groups["next"] is { Success: true } next => Years(Number(match.Groups["y"]), Number(next), match.Value),
        _ when match.Groups["a"] is { Success: true } a => [PairOf(Number(a), match.Groups["b"], match.Value)],
        _ => [new PeriodToken.Written(YearOf(match.Groups["y"]), MonthOf(match), Value(match.Groups["d"]), match.Value.Trim())],
    };

    /// <summary>« 2024-25 ».</summary>
    private static PeriodToken[] Years(int year, int next, string text) =>
    [
        new PeriodToken.Written(year, null, null, text),
        new PeriodToken.Join("-"),
        new PeriodToken.Written((year / 100 * 100) + next, null, null, text),
    ];

    /// <summary>« 10/24 » can only be a month; « 10/12 » is a day whose year is elsewhere.</summary>
    private static PeriodToken PairOf(int a, Group b, string text)
    {
        var second = Number(b);
        if (second <= 12) return new PeriodToken.Written(null, second, a, text);
        return a <= 12 && b.Length == 2 ? new PeriodToken.Written(2000 + second, a, null, text) : new PeriodToken.StrayNumber();
    }

    private static int? YearOf(Group year)
    {
        if (!year.Success) return null;
        var text = year.Value.TrimStart('\'');
        var number = int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        return text.Length == 2 ? 2000 + number : number;
    }

    private static int? MonthOf(Match match) => match.Groups["name"] is { Success: true } name ? MonthNames.NumberOf(name.Value) : Value(match.Groups["m"]);

    private static int? Value(Group group) => group.Success ? Number(group) : null;

    private static int Number(Group group) => int.Parse(group.ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(
        Iso + "|" + Numbers + "|" + Spaced + "|" + MonthYear + "|" + YearMonth + "|" + SchoolYear + "|" + Pair + "|" + Named + "|" + Year + "|" + Day + "|" + Others,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern { get; }
}
