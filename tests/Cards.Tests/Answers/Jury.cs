using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Answers;

/// <summary>A made-up session's candidates, graded one by one.</summary>
internal sealed class Jury
{
    public static readonly ExamSession Session = SessionFiles.Of2027;

    private readonly List<CandidateStanding> candidates = [];

    public Population Population => new(candidates);

    public static CommissionKey Commission(int number) => new("Lycée Imaginaire", number);

    /// <summary>The same level on every line.</summary>
    public static IReadOnlyList<MasteryLevel> All(MasteryLevel level) => [.. Session.Grid.Lines.Select(_ => level)];

    /// <summary>The same level on every line but one.</summary>
    public static IReadOnlyList<MasteryLevel> AllBut(MasteryLevel level, int line, MasteryLevel other) => [.. All(level).Select((all, n) => n == line ? other : all)];

    public Jury Grades(int commission, decimal note, IReadOnlyList<MasteryLevel>? profile = null, Speciality speciality = Speciality.Sisr, params IReadOnlyList<PenaltyKind> penalties)
    {
        var scene = Given.AGrade(note, profile ?? All(MasteryLevel.GoodMastery), penalties);
        candidates.Add(CandidateStanding.Of(scene.Passage with { Candidate = Next(commission, speciality) }, Session));
        return this;
    }

    public Jury Grades(int commission, params IReadOnlyList<int> notes) => notes.Aggregate(this, (jury, note) => jury.Grades(commission, note, profile: null));

    public Jury Awaits(int commission)
    {
        candidates.Add(CandidateStanding.Of(Given.ARegisteredCandidate().Passage with { Candidate = Next(commission, Speciality.Sisr) }, Session));
        return this;
    }

    public Jury CannotRead(int commission)
    {
        candidates.Add(CandidateStanding.Unreadable(Next(commission, Speciality.Sisr)));
        return this;
    }

    private Candidate Next(int commission, Speciality speciality) => Sample.Candidate() with
    {
        Number = CandidateNumber.Parse($"0273610{candidates.Count + 1:0000}"),
        FirstName = $"Prénom{candidates.Count + 1}",
        LastName = "FICTIF",
        Commission = Commission(commission),
        Speciality = speciality,
    };
}
