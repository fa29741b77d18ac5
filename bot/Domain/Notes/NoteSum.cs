namespace E4Bot.Domain.Notes;

/// <summary>
/// How the final note comes about (rules 3 and 4): proposed, rounded up to the whole point, less the penalties, never below 0.
/// 13.25 → 14 − 2 = 12. The sum is shown, not only its result.
/// </summary>
public sealed record NoteSum(ProposedNote Proposed, IReadOnlyList<int> PenaltyPoints)
{
    public int Rounded => Proposed.RoundedUp;

    /// <summary>The <i>note finale</i>, whole points out of 20.</summary>
    public int Final => Math.Max(0, Rounded - PenaltyPoints.Sum());
}
