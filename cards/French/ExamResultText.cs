using E4Bot.Domain.Passages;

namespace E4Bot.Cards.French;

/// <summary>What a passage has come to, in the few letters of a bordereau.</summary>
public static class ExamResultText
{
    /// <summary>« 12 », « 0 (force majeure) », « AB », « NV », « DI », « reporté au 1er juin 2027 »; nothing of whom nothing can be said yet.</summary>
    public static string Of(ExamResult result) => result switch
    {
        ExamResult.Graded graded => Typography.Number(graded.FinalNote),
        ExamResult.ForceMajeureZero => "0 (force majeure)",
        ExamResult.Absent => "AB",
        ExamResult.NotValid => "NV",
        ExamResult.Dispensed => "DI",
        ExamResult.Rescheduled rescheduled => $"reporté au {Typography.Date(rescheduled.Date)}",
        ExamResult.Awaited => "",
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    /// <summary>How many of each: « 3 fiches scellées, 1 absence, 1 non valide (NV), 2 passages à venir ». Never a note.</summary>
    public static string Tally(IReadOnlyCollection<ExamResult> results) => Typography.Enumerate(
    [
        .. Some<ExamResult.Graded>(results, "fiche scellée", "fiches scellées"),
        .. Some<ExamResult.Absent>(results, "absence", "absences"),
        .. Some<ExamResult.NotValid>(results, "non valide (NV)", "non valides (NV)"),
        .. Some<ExamResult.ForceMajeureZero>(results, "zéro (force majeure)", "zéros (force majeure)"),
        .. Some<ExamResult.Dispensed>(results, "dispense", "dispenses"),
        .. Some<ExamResult.Rescheduled>(results, "passage reporté", "passages reportés"),
        .. Some<ExamResult.Awaited>(results, "passage non terminé", "passages non terminés"),
    ]);

    private static IEnumerable<string> Some<T>(IReadOnlyCollection<ExamResult> results, string one, string many)
        where T : ExamResult => results.OfType<T>().Count() is > 0 and var count ? [Typography.Count(count, one, many)] : [];
}
