using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Delivery.Seen;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.Deliveries;

/// <summary>
/// Which deliveries somebody may follow: those of the commissions that they oversee. What is of no commission, such as a greeting, is for who oversees them all.
/// </summary>
internal sealed class DeliveryScope(Caller caller, RegistryIndex registry, ExamSession session)
{
    private readonly Dictionary<string, CommissionKey> commissions = registry.Commissions.ToDictionary(commission => Keys.Commission(session, commission), StringComparer.Ordinal);

    /// <summary>Whose partition it is; null of the tenants' conversations.</summary>
    public CommissionKey? CommissionOf(string partition) => commissions.GetValueOrDefault(partition);

    public bool Holds(SeenDuty duty) => CommissionOf(duty.Partition) is { } commission ? Holds(commission) : caller.OverseesAll;

    /// <summary>Null for who may follow some.</summary>
    public CardReply? Refusal => caller.Parts.Count == 0 ? CandidateChoice.Stranger : Permissions.Allow(caller.AtMost, Act.FollowDeliveries) ? null : Refused;

    /// <summary>Null for who may follow those of this candidate: one who heard them elsewhere, or is of their team, may know of them and not follow.</summary>
    public CardReply? RefusalOf(Candidate candidate) => Holds(candidate.Commission) ? null : Refused;

    private CardReply.Sentence Refused => new(RefusalText.Of(new Refusal.NotAllowed(Act.FollowDeliveries), session));

    private bool Holds(CommissionKey commission) => Permissions.Allow(caller.Over(commission.Centre), Act.FollowDeliveries);
}
