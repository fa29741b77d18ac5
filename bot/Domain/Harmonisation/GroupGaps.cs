using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Harmonisation;

/// <summary>The commissions of a group, each against the others.</summary>
/// <param name="Commissions">By centre and number, never by gap.</param>
/// <param name="Chance">How p was found; null where none was.</param>
public sealed record GroupGaps(GroupKey Group, int N, IReadOnlyList<CommissionGap> Commissions, ChanceMethod? Chance);

/// <param name="N">Its candidates in this group.</param>
public sealed record CommissionGap(CommissionKey Commission, int N, decimal Mean, GapFinding Finding);

/// <summary>How it is found what chance alone does.</summary>
public enum ChanceMethod
{
    /// <summary>Notes shuffled between commissions, <see cref="HarmonisationRules.Shuffles"/> times.</summary>
    Shuffles,

    /// <summary>The distribution of all ways to share the notes out, exactly.</summary>
    Exact,

    /// <summary>Student's t, of a regression.</summary>
    Student,
}
