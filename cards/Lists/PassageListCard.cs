using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Walk;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Lists;

/// <summary>The passage list, each candidate with their state in words; never a level or a note.</summary>
public static class PassageListCard
{
    /// <summary>Lines of one card, all commissions together. A commission hears about eight people a day; a president sees a whole academy.</summary>
    public const int MostLines = 80;

    public sealed record Group(CommissionKey Commission, IReadOnlyList<Passage> Passages);

    public static AdaptiveCard Of(ExamSession session, IReadOnlyList<Group> groups) => new()
    {
        FallbackText = "Liste de passage.",
        Body =
        [
            Blocks.Heading($"Passages, épreuve {session.Exam.Code}"),
            .. Shown(groups).SelectMany(shown => Lines(session, shown.Group, shown.Lines)),
            .. Rest(groups),
        ],
    };

    /// <summary>As many passages as the card takes, in order: of each group, how many.</summary>
    private static IEnumerable<(Group Group, int Lines)> Shown(IReadOnlyList<Group> groups)
    {
        var left = MostLines;
        foreach (var group in groups.TakeWhile(_ => left > 0))
        {
            var lines = Math.Min(group.Passages.Count, left);
            left -= Math.Max(lines, 1);
            yield return (group, lines);
        }
    }

    private static IEnumerable<Element> Rest(IReadOnlyList<Group> groups)
    {
        var hidden = groups.Sum(g => g.Passages.Count) - Shown(groups).Sum(shown => shown.Lines);
        if (hidden > 0) yield return Blocks.Line($"… et {Typography.Count(hidden, "autre passage", "autres passages")}.");
    }

    private static IEnumerable<Element> Lines(ExamSession session, Group group, int lines)
    {
        yield return Blocks.Section($"Commission {group.Commission.Number}, {Markdown.Escape(group.Commission.Centre)}");
        if (group.Passages.Count == 0) yield return Blocks.Line("Personne n'est inscrit.");
        else yield return Blocks.Subtle($"{ExamResultText.Tally([.. group.Passages.Select(ExamResult.Of)])}.");
        foreach (var day in group.Passages.Take(lines).GroupBy(p => p.Candidate.Date))
        {
            yield return Blocks.Subtle(Typography.Date(day.Key));
            foreach (var passage in day) yield return Line(passage, session);
        }
    }

    private static RichTextBlock Line(Passage passage, ExamSession session)
    {
        var candidate = passage.Candidate;
        var optional = candidate.TakesOptionalExam && session.OptionalExam is { } exam ? $", {exam.Code}" : "";
        return new RichTextBlock(
        [
            new TextRun($"{Typography.Time(candidate.Time)}  "),
            new TextRun(candidate.FullName) { Weight = "bolder" },
            new TextRun(Spacing.Of($"  {Words.Of(candidate.Number)}, {Words.Of(candidate.Speciality)}{optional} : {State(passage, session)}")),
        ])
        { Spacing = "small" };
    }

    private static string State(Passage passage, ExamSession session) => passage switch
    {
        { Outcome: { } outcome } => Words.Of(outcome) + (passage.Conformity is { Status: ConformityStatus.ToBePutRight } waiting ? $" ; {ConformityText.Of(waiting)}" : ""),
        { Evaluation: null, Conformity: { LetsBeHeard: false } check } => ConformityText.Of(check),
        { Evaluation: null, Conformity: null } => "à ouvrir, conformité non contrôlée",
        _ => Progress.Of(passage, Completeness.Of(passage, session), session).Stage,
    };
}
