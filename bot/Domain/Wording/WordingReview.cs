using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Wording;

/// <summary>
/// What is read once more before the visa, for the sheet is handed over on a claim. Precision goes first: whoever is warned for nothing stops reading warnings.
/// </summary>
public static class WordingReview
{
    /// <summary>Out of 20, before penalties: what the commission judged of the performance.</summary>
    private const int Low = 8;

    private const int High = 14;

    /// <param name="names">Of all who are registered for the session.</param>
    public static IReadOnlyList<WordingRemark> Of(Candidate candidate, Evaluation evaluation, ExamSession session, CandidateNames names) =>
    [
        .. Enum.GetValues<SheetText>()
            .SelectMany(where => In(SheetTexts.Of(evaluation, where), where, candidate, evaluation, session, names))
            .Distinct()
            .OrderBy(remark => remark.Concern),
    ];

    private static IEnumerable<WordingRemark> In(string text, SheetText where, Candidate candidate, Evaluation evaluation, ExamSession session, CandidateNames names)
    {
        var words = WrittenWord.Of(text);
        string[] members = [evaluation.First.FullName, evaluation.Second.FullName];
        IEnumerable<(WordingConcern Concern, IEnumerable<Found> Found)> all =
        [
            (WordingConcern.OtherCandidate, names.OthersThan(candidate, members, words)),
            (WordingConcern.Health, HealthWords.In(words)),
            (WordingConcern.Comparison, Found.Of(words, ComparisonWords.Patterns)),
            (WordingConcern.OtherNote, evaluation.Sum(session) is { } sum ? StatedNotes.OtherThan(sum.Final, text, words) : []),
            (WordingConcern.LevelAgainstNote, Against(evaluation, words)),
        ];
        return all.SelectMany(of => of.Found.Select(found => new WordingRemark(of.Concern, where, found.Excerpt(text, words))));
    }

    private static IEnumerable<Found> Against(Evaluation evaluation, IReadOnlyList<WrittenWord> words)
    {
        var contradicting = evaluation.Note.Value?.RoundedUp switch
        {
            <= Low => LevelWords.Praise,
            >= High => LevelWords.Reproach,
            _ => [],
        };
        return contradicting.Count == 0 ? [] : Found.Of(words, contradicting).Where(found => !LevelWords.IsDenied(words, found));
    }
}
