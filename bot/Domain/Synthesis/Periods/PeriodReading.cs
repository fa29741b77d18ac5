using System.Text.RegularExpressions;

namespace E4Bot.Domain.Synthesis.Periods;

/// <summary>
/// Reads the period of a realisation as people write it: « 15/10/2024 au 26/11/2024 », « 10/2024 – 04/2026 », « octobre 2024 », « 2023-2024 ». What could
/// mean two things means nothing: it is unreadable, and a person looks at it.
/// </summary>
public static partial class PeriodReading
{
    /// <summary>Far longer than any period.</summary>
    private const int LongestText = 300;

    public static Period Of(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return new Period.Missing();
        if (text.Length > LongestText) return new Period.Unreadable();
        var plain = Lasting.Replace(Lengths.Replace(PeriodText.Plain(text), " "), " encore ");
        var bare = Brackets.Replace(plain, " ");
        return Of(PeriodParts.Of(bare.Any(char.IsAsciiDigit) ? bare : plain));
    }

    private static Period Of(PeriodParts parts)
    {
        var dates = Completion.Of(parts);
        if (dates.FirstOrDefault(d => d is { IsExact: true, Moment: null }) is { } wrong) return new Period.Impossible(wrong.Text);
        var isSure = dates.Count > 0 && !parts.IsUnsure && dates.All(d => d.Moment is not null && (d.IsExact || !parts.HasUnknownWords));
        if (!isSure) return new Period.Unreadable();
        Moment[] moments = [.. dates.Select(d => d.Moment!.Value)];
        if (parts.IsOpen) return moments is [var start] ? new Period.Since(start) : new Period.Unreadable();
        return moments switch
        {
            [var only] => new Period.At(only),
            [var from, var to] when parts.Joints[0] != Joint.Apart => new Period.Between(from, to),
            _ => Several(moments, parts.Joints),
        };
    }

    private static Period Several(Moment[] moments, IReadOnlyList<Joint> joints)
    {
        var periods = new List<Period>();
        var hasRanges = joints.Contains(Joint.Range);
        for (var at = 0; at < moments.Length; at++)
        {
            var isStart = at < joints.Count && joints[at] == Joint.Range;
            periods.Add(isStart ? new Period.Between(moments[at], moments[at + 1]) : new Period.At(moments[at]));
            if (isStart) at++;
            if (at < joints.Count && (joints[at] == Joint.Range || (joints[at] == Joint.Loose && !hasRanges))) return new Period.Unreadable();
        }

        return new Period.Several(periods);
    }

    /// <summary>« 6 semaines »: how long, which says nothing of when.</summary>
    [GeneratedRegex("(?<![0-9/.-])[0-9]{1,3} ?(?:semaines?|sem|jours?|j|mois|heures?|h|ans?)(?![a-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Lengths { get; }

    /// <summary>« à ce jour », « en cours », but not « en cours de formation ».</summary>
    [GeneratedRegex("(?<![a-z])(?:ce jour|en cours(?! d))(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Lasting { get; }

    [GeneratedRegex("\\([^()]*\\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets { get; }
}
