using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Harmonisation;

/// <summary>Something that deserves a look.</summary>
public abstract record AgendaPoint
{
    private AgendaPoint()
    {
    }

    /// <summary>Sheets that are not final: the figures are still without these candidates.</summary>
    public sealed record Unfinished(IReadOnlyList<Candidate> Candidates) : AgendaPoint;

    /// <summary>The commission's mean stands apart: « à regarder » or « écart net ».</summary>
    public sealed record MeanGap(GroupKey Group, CommissionGap Gap, GapFinding.Computed Finding) : AgendaPoint;

    /// <summary>Its notes stand apart for the same mean level.</summary>
    public sealed record ProfileGap(GroupKey Group, CommissionProfileGap Gap, GapFinding.Computed Finding) : AgendaPoint;

    /// <summary>Two of its candidates whose notes contradict their profiles.</summary>
    public sealed record Inverted(Inversion Pair) : AgendaPoint;

    /// <summary>A note far from those of the same profile.</summary>
    public sealed record FarNote(Neighbours Neighbours) : AgendaPoint;
}
