using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Harmonisation;

/// <summary>A line of the ledger of harmonisation: one decision of the jury, with the original notes beside it, and what has become of it.</summary>
public sealed record LedgerLine(Candidate Candidate, JuryNote Decision, LedgerStanding Standing)
{
    /// <summary>All that were decided of one candidate, oldest first.</summary>
    public static IReadOnlyList<LedgerLine> Of(Passage passage) =>
        [.. passage.JuryNotes.Select(decision => new LedgerLine(passage.Candidate, decision, StandingOf(decision, passage)))];

    /// <summary>Of the whole session in the order in which the jury decided; at the same instant, by candidate.</summary>
    public static IReadOnlyList<LedgerLine> InOrder(IEnumerable<LedgerLine> lines) =>
        [.. lines.OrderBy(line => line.Decision.At).ThenBy(line => line.Candidate.Number.Value, StringComparer.Ordinal).ThenBy(line => line.Decision.Number)];

    private static LedgerStanding StandingOf(JuryNote decision, Passage passage) =>
        decision == passage.JuryNote ? LedgerStanding.Stands
        : decision == passage.JuryNotes[^1] ? LedgerStanding.ToBeConfirmed
        : LedgerStanding.Replaced;
}

/// <summary>What has become of a decision of the jury.</summary>
public enum LedgerStanding
{
    /// <summary>It counts.</summary>
    Stands,

    /// <summary>The jury decided anew since.</summary>
    Replaced,

    /// <summary>The sheet was reopened since: it does not count until the jury decides again.</summary>
    ToBeConfirmed,
}
