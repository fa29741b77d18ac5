using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Harmonisation;

/// <summary>
/// The commissions of a group, each against the others for the same mean level: half the noise of <see cref="GroupGaps"/>, and unequal candidates do it no harm; but it is
/// blind to a commission that is generous in granting levels. Centres are no matter: candidates are compared by what was seen of them.
/// </summary>
/// <param name="N">Candidates who were assessed on one line at least.</param>
/// <param name="Fit">Null where there are too few, or nothing spreads: each commission's finding says why.</param>
/// <param name="Commissions">By centre and number, never by gap.</param>
public sealed record GroupProfileGaps(GroupKey Group, int N, ProfileFit? Fit, IReadOnlyList<CommissionProfileGap> Commissions);

/// <param name="N">Its candidates in this group, of those.</param>
/// <param name="MeanLevel">Mean of their mean levels, 0 to 3.</param>
public sealed record CommissionProfileGap(CommissionKey Commission, int N, double MeanLevel, decimal Mean, GapFinding Finding);

/// <summary>What a level is worth in this group: note = intercept of the commission + slope × mean level.</summary>
/// <param name="Slope">Points of the note for one level, 0 to 3, pooled within commissions.</param>
/// <param name="Intercept">The mean of the commissions' intercepts, each candidate counting once: what a mean level of 0 is given.</param>
/// <param name="ResidualDeviation">Points: how far notes lie from what their commission gives to their mean level.</param>
public sealed record ProfileFit(double Slope, double SlopeError, double Intercept, double ResidualDeviation)
{
    /// <summary>What this group gives to a mean level of 0 to 3, within 0 to 20.</summary>
    public double NoteFor(double meanLevel) => Math.Clamp(Intercept + (Slope * meanLevel), 0, Notes.ProposedNote.Maximum);
}
