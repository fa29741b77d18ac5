using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Answers;

/// <summary>Each commission against the others, with its interval and its verdict: means, then notes for the same level.</summary>
internal static class GapsAnswer
{
    private const string Caveat = "Un écart de moyennes mêle la sévérité de la commission et le niveau de ses candidats. À niveau égal, il reste aveugle à une commission généreuse dans les niveaux qu'elle accorde.";

    public static Answer Of(Question question, Population seen, ExamSession session)
    {
        // A commission is compared with others that were not asked about: they are what it is held against.
        var all = seen.Within(question.Filter with { Commissions = [] });
        if (all.Graded.Count == 0) return new Answer(FiguresText.Nothing(all));
        var (basis, rules) = (question.Filter.Basis, session.Harmonisation);
        var means = Gaps.Between(all.Graded, rules, basis);
        var profiles = ProfileGaps.Between(all.Graded, rules, basis);
        var several = NoteWords.SpeaksOfSeveralCentres(all.Commissions);
        bool IsAsked(CommissionKey commission) => question.Filter.Commissions.Count == 0 || question.Filter.Commissions.Contains(commission);
        Verdict[] verdicts = [.. means.SelectMany(group => group.Commissions).Where(gap => IsAsked(gap.Commission)).Select(gap => gap.Finding).OfType<GapFinding.Computed>().Select(found => found.Verdict)];
        return new Answer(Sentence(verdicts, basis))
        {
            Figures =
            [
                .. means.SelectMany(group => Lines($"Écarts de moyenne, {GapText.Of(group.Group)}", [.. group.Commissions.Where(gap => IsAsked(gap.Commission)).Select(gap => (gap.Commission, gap.N, gap.Finding))], several)),
                .. profiles.SelectMany(group => Lines($"Écarts à niveau moyen égal, {GapText.Of(group.Group)}", [.. group.Commissions.Where(gap => IsAsked(gap.Commission)).Select(gap => (gap.Commission, gap.N, gap.Finding))], several)),
            ],
            Chart = AnswerCharts.Gaps(means, IsAsked),
            ToLookAt = verdicts.Length == 0 ? [] : [Caveat],
        };
    }

    /// <summary>A line each; where nothing could be computed for any, the reason once.</summary>
    private static IEnumerable<string> Lines(string heading, IReadOnlyList<(CommissionKey Commission, int N, GapFinding Finding)> gaps, bool several) => gaps switch
    {
        [] => [],
        [var first, ..] when first.Finding is not GapFinding.Computed && gaps.All(gap => gap.Finding == first.Finding) => [$"{heading} : {GapText.Of(first.Finding)}."],
        _ => [$"{heading} :", .. gaps.Select(gap => GapText.Line(gap.Commission, gap.N, gap.Finding, several))],
    };

    private static string Sentence(Verdict[] verdicts, NoteBasis basis)
    {
        var (clear, look) = (verdicts.Count(verdict => verdict == Verdict.ClearGap), verdicts.Count(verdict => verdict == Verdict.ToLookAt));
        return verdicts.Length == 0 ? $"Aucun écart ne peut être calculé ({NoteWords.Of(basis)}) : voyez pourquoi, commission par commission."
            : clear + look == 0 ? $"Tous les écarts sont compatibles avec le hasard ({NoteWords.Of(basis)})."
            : $"{Typography.Enumerate([.. Some(clear, "écart net", "écarts nets"), .. Some(look, "écart à regarder", "écarts à regarder")])} sur {verdicts.Length} ({NoteWords.Of(basis)}).";
    }

    private static IEnumerable<string> Some(int count, string one, string many) => count == 0 ? [] : [Typography.Count(count, one, many)];
}
