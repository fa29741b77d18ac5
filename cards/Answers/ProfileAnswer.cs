using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Answers;

/// <summary>One candidate's profile and note, beside what the session gave to the same profile.</summary>
internal static class ProfileAnswer
{
    public static Answer Of(CandidateNumber number, Population seen, ExamSession session)
    {
        if (seen.Candidates.FirstOrDefault(standing => standing.Candidate.Number == number) is not { } standing) return new Answer("Cette personne candidate n'est pas de celles que vous pouvez voir.");
        if (standing.Graded is not { } graded) return new Answer($"{NoteWords.Who(standing.Candidate)} n'a pas de note : {Why(standing)}.");
        return new Answer($"{NoteWords.Who(graded.Candidate)} : {SumText.Of(graded.Sum)}{(graded.JuryNote is { } jury ? $", note arrêtée {Typography.OutOf20(jury)}" : "")}.")
        {
            Figures = [.. LevelText.Lines(graded.Profile, session.Grid), NeighboursText.Of(NeighboursOf(graded, seen, session))],
        };
    }

    private static Neighbours NeighboursOf(GradedCandidate graded, Population seen, ExamSession session) => Neighbours.Of(graded, seen.Graded, session.Harmonisation);

    private static string Why(CandidateStanding standing) => standing.Outstanding is { } outstanding ? OutstandingText.Of(outstanding) : ExamResultText.Tally([standing.Result]);
}
