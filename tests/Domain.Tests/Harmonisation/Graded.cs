using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Made-up graded candidates of a made-up session.</summary>
internal static class Graded
{
    public const string Centre = "Lycée Imaginaire";

    /// <summary>Levels as <see cref="Levels"/> reads them: maîtrise partielle throughout.</summary>
    public const string Even = "1111111";

    public static readonly Grid Grid = SessionFiles.Of2027.Grid;

    public static readonly HarmonisationRules Rules = new();

    public static CommissionKey Commission(int number, string centre = Centre) => new(centre, number);

    /// <param name="number">Tells candidates apart.</param>
    /// <param name="alone">What the first gave alone, and the second: levels in two words; empty of none.</param>
    public static GradedCandidate One(
        int number,
        int commission,
        decimal note,
        string levels = Even,
        string alone = "",
        int[]? penalties = null,
        int? juryNote = null,
        Speciality speciality = Speciality.Sisr,
        ExamForm form = ExamForm.Ccf,
        string centre = Centre)
    {
        var candidate = Sample.Candidate(form) with
        {
            Number = CandidateNumber.Parse($"{number:00000000000}"),
            Commission = Commission(commission, centre),
            Speciality = speciality,
        };
        return new GradedCandidate(
            candidate, candidate.Date, Profile(levels), new NoteSum(new ProposedNote(note), penalties ?? []), juryNote, alone.Length == 0 ? [] : Alone(alone.Split(' ')));
    }

    /// <summary>Commissions 1, 2, … with these notes, all of the same profile.</summary>
    public static IReadOnlyList<GradedCandidate> Commissions(params int[][] notes) =>
        [.. notes.SelectMany((own, c) => own.Select((note, i) => One((1_000 * (c + 1)) + i, c + 1, note)))];

    public static Profile Profile(string levels) => new([.. Levels(levels)]);

    /// <summary>One a line, in the grid's order: 0 to 3, « - » is « non évaluable », « . » has no level.</summary>
    private static IEnumerable<RetainedLevel> Levels(string levels) =>
        Grid.Lines.Zip(levels).Where(pair => pair.Second != '.').Select(pair => new RetainedLevel(pair.First.Id, Level(pair.Second)));

    private static MasteryLevel Level(char digit) => digit == '-' ? MasteryLevel.NotAssessable : MasteryLevel.NotMastered + (digit - '0');

    private static IReadOnlyList<LevelPair> Alone(string[] words) =>
        [.. Levels(words[0]).Zip(Levels(words[1])).Select(pair => new LevelPair(pair.First.Line, pair.First.Level, pair.Second.Level))];
}
