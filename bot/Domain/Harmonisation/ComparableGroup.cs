using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Harmonisation;

/// <summary>Who can be compared with whom: candidates of the same option and form of the exam, and of the same centre where that is asked.</summary>
/// <param name="Centre">Null: of all centres.</param>
public sealed record GroupKey(string? Centre, Speciality Speciality, ExamForm Form);

/// <summary>Candidates who can be compared. A commission that hears both options stands in two groups, with part of its candidates in each.</summary>
public sealed record ComparableGroup(GroupKey Key, IReadOnlyList<GradedCandidate> Graded)
{
    /// <summary>By centre and number, as they are always named: never by a figure.</summary>
    public IReadOnlyList<CommissionNotes> Commissions(NoteBasis basis) =>
    [
        .. Graded.GroupBy(one => one.Commission)
            .OrderBy(commission => commission.Key.Centre, StringComparer.Ordinal).ThenBy(commission => commission.Key.Number)
            .Select(commission => new CommissionNotes(commission.Key, [.. commission], [.. commission.Select(one => one.Note(basis))])),
    ];

    /// <summary>Each candidate in one group; groups by centre, option and form, candidates by number: in whatever order they come, the figures are the same.</summary>
    public static IReadOnlyList<ComparableGroup> Of(IEnumerable<GradedCandidate> graded, bool withinCentre) =>
    [
        .. graded.GroupBy(one => new GroupKey(withinCentre ? one.Commission.Centre : null, one.Candidate.Speciality, one.Candidate.Form))
            .OrderBy(group => group.Key.Centre, StringComparer.Ordinal).ThenBy(group => group.Key.Speciality).ThenBy(group => group.Key.Form)
            .Select(group => new ComparableGroup(group.Key, [.. group.OrderBy(one => one.Candidate.Number.Value, StringComparer.Ordinal)])),
    ];
}

/// <summary>A commission's candidates within a group, with their notes in the same order.</summary>
public sealed record CommissionNotes(CommissionKey Commission, IReadOnlyList<GradedCandidate> Graded, IReadOnlyList<int> Notes)
{
    public int N => Notes.Count;

    public decimal Mean => (decimal)Notes.Sum() / N;
}
