using E4Bot.Domain.Statistics;

namespace E4Bot.Domain.Harmonisation;

/// <summary>A commission's gap to the others of its group, or why there is none.</summary>
public abstract record GapFinding
{
    private GapFinding()
    {
    }

    /// <summary>The commission less the others, in points of the note.</summary>
    /// <param name="Interval">Of t, leaving out <see cref="HarmonisationRules.Alpha"/>: for this commission alone.</param>
    /// <param name="P">Null where there are too few candidates or commissions for one: no gap is « net » then.</param>
    public sealed record Computed(double Points, double StandardError, Interval Interval, PValue? P, Verdict Verdict) : GapFinding;

    /// <summary>The commission has too few candidates in this group.</summary>
    public sealed record TooFew(int AtLeast) : GapFinding;

    /// <summary>All others together have too few.</summary>
    public sealed record TooFewOthers(int Others, int AtLeast) : GapFinding;

    /// <summary>No other commission was asked about.</summary>
    public sealed record OnlyCommission : GapFinding;

    /// <summary>There are others, but none of the same option and form, and of the same centre where means are compared within a centre.</summary>
    public sealed record NoneAlike : GapFinding;

    /// <summary>Within each commission all notes are the same: there is nothing to hold a gap against.</summary>
    public sealed record NoSpread : GapFinding;

    /// <summary>Within each commission all profiles have the same mean level, or none has any: nothing says what a level is worth.</summary>
    public sealed record NoSpreadOfLevels : GapFinding;

    /// <summary>The group has too few candidates for a note given profile.</summary>
    public sealed record TooFewInGroup(int N, int AtLeast) : GapFinding;

    /// <summary>The group has too few commissions for it.</summary>
    public sealed record TooFewCommissions(int Commissions, int AtLeast) : GapFinding;
}
