using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Walk;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Lists;

/// <summary>The passage list, each candidate with their state in words; never a level or a note.</summary>
public static class PassageListCard
{
    /// <summary>Lines of one commission on one card; it hears about eight people a day.</summary>
    public const int MostLines = 40;

    public sealed record Group(CommissionKey Commission, IReadOnlyList<Passage> Passages);

    public static AdaptiveCard Of(ExamSession session, IReadOnlyList<Group> groups) => new()
    {
        FallbackText = "Liste de passage.",
        Body = [Blocks.Heading($"Passages, épreuve {session.Exam.Code}"), .. groups.SelectMany(group => Lines(session, group))],
    };

    private static IEnumerable<Element> Lines(ExamSession session, Group group)
    {
        yield return Blocks.Section($"Commission {group.Commission.Number}, {Markdown.Escape(group.Commission.Centre)}");
        foreach (var day in group.Passages.Take(MostLines).GroupBy(p => p.Candidate.Date))
        {
            yield return Blocks.Subtle(Typography.Date(day.Key));
            foreach (var passage in day) yield return Line(passage, session);
        }
        if (group.Passages.Count > MostLines) yield return Blocks.Line($"… et {Typography.Count(group.Passages.Count - MostLines, "autre")}.");
    }

    private static RichTextBlock Line(Passage passage, ExamSession session)
    {
        var candidate = passage.Candidate;
        var optional = candidate.TakesOptionalExam && session.OptionalExam is { } exam ? $", {exam.Code}" : "";
        return new RichTextBlock(
        [
            new TextRun($"{Typography.Time(candidate.Time)}  "),
            new TextRun(candidate.FullName) { Weight = "bolder" },
            new TextRun($"  n°\u00A0{candidate.Number}, {Words.Of(candidate.Speciality)}{optional} : {State(passage, session)}"),
        ])
        { Spacing = "small" };
    }

    private static string State(Passage passage, ExamSession session) => passage.Outcome is { } outcome
        ? Words.Of(outcome.Kind) + (outcome.NewDate is { } date ? $", le {Typography.Date(date)}" : "")
        : Progress.Of(passage, session).Stage;
}
