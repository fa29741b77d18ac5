using E4Bot.Cards.French;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Transmission;

namespace E4Bot.Host.Files.Bordereaux;

/// <summary>How many of each result, and of all: each candidate is counted once.</summary>
internal static class BordereauTotals
{
    public static IReadOnlyList<(string Title, int Count)> Of(Bordereau bordereau)
    {
        var results = bordereau.Results;
        return
        [
            ("Notes proposées", Count<ExamResult.Graded>(results)),
            (Capital(Words.Of(OutcomeKind.NotValid)), Count<ExamResult.NotValid>(results)),
            (Capital(Words.Of(OutcomeKind.Absent)) + " (AB)", Count<ExamResult.Absent>(results)),
            (Capital(Words.Of(OutcomeKind.ForceMajeureZero)), Count<ExamResult.ForceMajeureZero>(results)),
            (Capital(Words.Of(OutcomeKind.Dispensed)) + " (DI)", Count<ExamResult.Dispensed>(results)),
            .. Some("Passages reportés", Count<ExamResult.Rescheduled>(results)),
            .. Some("Passages non terminés", Count<ExamResult.Awaited>(results)),
            ("Total", results.Count),
        ];
    }

    private static int Count<T>(IReadOnlyList<ExamResult> results)
        where T : ExamResult => results.OfType<T>().Count();

    /// <summary>What a bordereau that is handed over never has, stands there only while it is provisional.</summary>
    private static (string Title, int Count)[] Some(string title, int count) => count > 0 ? [(title, count)] : [];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
