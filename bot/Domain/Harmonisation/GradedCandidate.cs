using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Harmonisation;

/// <summary>
/// A candidate whom a commission graded, as comparisons see them: of a sealed sheet only. Who is absent, NV, dispensed, to be heard on another date, or has the zero of a
/// force majeure was not graded, and is in no statistic (rule 9).
/// </summary>
/// <param name="OralDate">When they were heard.</param>
/// <param name="Profile">Of the lines that this session's grid has.</param>
/// <param name="Sum">From the proposed note to the final one.</param>
/// <param name="JuryNote">The <i>note arrêtée</i>; null while the jury has not decided.</param>
/// <param name="GivenAlone">The lines on which each member gave a level on their own device, not seeing the other's.</param>
public sealed record GradedCandidate(
    Candidate Candidate, DateOnly OralDate, Profile Profile, NoteSum Sum, int? JuryNote, IReadOnlyList<LevelPair> GivenAlone)
{
    public CommissionKey Commission => Candidate.Commission;

    public int PenaltyPoints => Sum.PenaltyPoints.Sum();

    public int Note(NoteBasis basis) => basis switch
    {
        NoteBasis.BeforePenalties => Sum.Rounded,
        NoteBasis.AfterPenalties => Sum.Final,
        NoteBasis.AfterHarmonisation => JuryNote ?? Sum.Final,
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    /// <summary>Null of whom was not graded, or not yet.</summary>
    public static GradedCandidate? Of(Passage passage, ExamSession session) => ExamResult.Of(passage).CountsInStatistics ? Noted(passage, session) : null;

    /// <summary>The same of an evaluation that need not be sealed yet; null without a note, or while a line has no level.</summary>
    public static GradedCandidate? AsItStands(Passage passage, ExamSession session) =>
        session.Grid.Lines.All(line => passage.RetainedOn(line.Id) is not null) ? Noted(passage, session) : null;

    private static GradedCandidate? Noted(Passage passage, ExamSession session) => passage.Evaluation?.Sum(session) is { } sum
        ? new GradedCandidate(passage.Candidate, passage.OralDate, ProfileOf(passage, session.Grid), sum, passage.JuryNote?.Note, AloneOf(passage, session.Grid))
        : null;

    private static Profile ProfileOf(Passage passage, Grid grid) => new([.. grid.Lines
        .Select(line => (line.Id, Level: passage.RetainedOn(line.Id)))
        .Where(retained => retained.Level is not null)
        .Select(retained => new RetainedLevel(retained.Id, retained.Level!.Value))]);

    private static IReadOnlyList<LevelPair> AloneOf(Passage passage, Grid grid) => [.. grid.Lines
        .Where(line => passage.IsAnsweredOnOwnDevice(Seat.First, line.Id) && passage.IsAnsweredOnOwnDevice(Seat.Second, line.Id))
        .Select(line => new LevelPair(line.Id, passage.First.LevelOn(line.Id)!.Value, passage.Second.LevelOn(line.Id)!.Value))];
}

/// <summary>What the two members gave to one line, each alone.</summary>
public sealed record LevelPair(CompetenceId Line, MasteryLevel First, MasteryLevel Second)
{
    /// <summary>By both.</summary>
    public bool IsAssessed => First != MasteryLevel.NotAssessable && Second != MasteryLevel.NotAssessable;
}
