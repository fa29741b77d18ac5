using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Lists;

/// <summary>What a person may do about a candidate's outcome without a note.</summary>
/// <param name="Kinds">What they may record now; none while an outcome stands that is not another date.</param>
/// <param name="MayWithdraw">Whether one stands that they may withdraw.</param>
public sealed record OutcomeOffer(IReadOnlyList<OutcomeKind> Kinds, bool MayWithdraw)
{
    /// <summary>Two buttons on one card: an input that a client requires would hold up both, so the reader of presses and the rules ask for it.</summary>
    public bool IsTwofold => Kinds.Count > 0 && MayWithdraw;

    public bool IsEmpty => Kinds.Count == 0 && !MayWithdraw;

    /// <summary>A ground may be a matter of health: it is read again by who may correct or withdraw the outcome, not by who only declares another.</summary>
    public bool ShowsStanding => MayWithdraw || Kinds.Contains(OutcomeKind.Rescheduled);

    /// <summary>NV goes through the check where there is one: it writes the notice.</summary>
    public static OutcomeOffer To(Standing standing, Passage passage)
    {
        if (passage.Evaluation is not null || passage.IsNotValidByCheck) return new([], false);
        var isFree = passage.Outcome is null or { Kind: OutcomeKind.Rescheduled };
        return new(
            isFree ? [.. Allowed(standing, passage).Where(kind => kind != OutcomeKind.NotValid || passage.Conformity is null)] : [],
            passage.Outcome is not null && Permissions.Allow(standing, Act.WithdrawOutcome));
    }

    /// <summary>Whether this person ever records or withdraws outcomes of such a candidate.</summary>
    public static bool Concerns(Standing standing, Passage passage) =>
        Allowed(standing, passage).Count > 0 || Permissions.Allow(standing, Act.WithdrawOutcome);

    private static IReadOnlyList<OutcomeKind> Allowed(Standing standing, Passage passage) =>
        [.. Enum.GetValues<OutcomeKind>().Where(kind => OutcomeRules.ExistsIn(passage.Candidate.Form, kind) && Permissions.Allow(standing, OutcomeRules.ActFor(kind)))];
}
