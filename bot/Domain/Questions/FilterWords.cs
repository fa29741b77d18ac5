using System.Globalization;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions.Words;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Questions;

/// <summary>Of whom a question is and by which of their notes, in words.</summary>
internal static class FilterWords
{
    public static IEnumerable<string> Of(Question question, QuestionScope scope)
    {
        var filter = question.Filter;
        if (filter.Commissions.Count > 0) yield return Of(filter.Commissions, scope) + (IsTogether(question) ? " réunies" : "");
        if (filter.Speciality is { } option) yield return option == Speciality.Sisr ? "SISR" : "SLAM";
        if (filter.Form is { } form) yield return form == ExamForm.Ccf ? "CCF" : "ponctuelle";
        if (filter.Centre is { } centre) yield return $"centre {centre}";
        if (filter.Days is { } days) yield return Of(days);
        if (IsByNotes(question.Asking) || filter.Basis != NoteBasis.BeforePenalties) yield return Of(filter.Basis);
    }

    /// <summary>Figures of several commissions are beside each other unless it is said that they are not.</summary>
    private static bool IsTogether(Question question) => question.Filter.Commissions.Count > 1 && question.Asking is Asking.OneFigure or Asking.Description;

    /// <summary>Whether its figures depend on which note is meant.</summary>
    private static bool IsByNotes(Asking asking) => asking is Asking.Description or Asking.OneFigure or Asking.Histogram or Asking.Listing or Asking.Comparison or Asking.SideBySide
        or Asking.ProfileAgainstNote or Asking.Inversions or Asking.Gaps;

    private static string Of(IReadOnlyList<CommissionKey> commissions, QuestionScope scope)
    {
        var centres = scope.Commissions.Select(key => key.Centre).Distinct().Take(2).Count();
        string[] names = [.. commissions.Select(key => centres > 1 ? $"{Number(key.Number)} ({key.Centre})" : Number(key.Number))];
        return names is [var only] ? $"commission {only}" : $"commissions {string.Join(", ", names[..^1])} et {names[^1]}";
    }

    private static string Of(DaySpan days) => days.First == days.Last ? $"le {Of(days.First)}" : $"du {Of(days.First)} au {Of(days.Last)}";

    private static string Of(DateOnly day) => $"{(day.Day == 1 ? "1er" : Number(day.Day))} {DayNames.NameOf(day.Month)} {Number(day.Year)}";

    private static string Of(NoteBasis basis) => basis switch
    {
        NoteBasis.BeforePenalties => "avant pénalités",
        NoteBasis.AfterPenalties => "après pénalités",
        NoteBasis.AfterHarmonisation => "après harmonisation",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
