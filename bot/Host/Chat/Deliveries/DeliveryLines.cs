using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Registry;
using E4Bot.Host.Delivery;
using E4Bot.Host.Delivery.Seen;

namespace E4Bot.Host.Chat.Deliveries;

/// <summary>Duties as lines of a card, for one who may follow them.</summary>
/// <param name="commissionOf">Whose partition it is; null of the tenants' conversations.</param>
internal sealed class DeliveryLines(WallClock clock, Func<string, CommissionKey?> commissionOf)
{
    private const string MayBeDouble = "peut faire double emploi";

    /// <summary>What is still to be done of it: one line for each recipient that is known.</summary>
    public IEnumerable<DeliveriesCard.Line> Open(SeenDuty seen)
    {
        if (seen.Duty is not { } duty) return [new(Subject(seen), "sa ligne ne peut pas être lue : prévenez la personne qui administre le programme.")];
        if (!DeliveryWords.IsLetter(duty.Kind)) return [new(Subject(seen), State(seen))];
        return from recipient in SheetRecipient.Of(duty)
               where recipient.State != RecipientState.Delivered
               select new DeliveriesCard.Line(Subject(seen), $"{DeliveryWords.Name(recipient.Place, duty)} : {State(seen, recipient)}");
    }

    /// <summary>Of what has arrived: where it may have come twice.</summary>
    public IEnumerable<DeliveriesCard.Line> Doubled(SeenDuty seen) =>
        from recipient in SheetRecipient.Of(seen.Duty!)
        where recipient is { State: RecipientState.Delivered, MayBeDouble: true }
        select new DeliveriesCard.Line(Subject(seen), $"{DeliveryWords.Name(recipient.Place, seen.Duty!)} : {Arrived(seen.Duty!, recipient)}");

    /// <summary>Everybody who has a sheet or a notice, or is owed it.</summary>
    public IEnumerable<DeliveriesCard.Line> Recipients(SeenDuty seen) =>
        from recipient in SheetRecipient.Of(seen.Duty!)
        select new DeliveriesCard.Line(Capital(DeliveryWords.Name(recipient.Place, seen.Duty!)), State(seen, recipient));

    public DeliveriesCard.Line WithoutItsCandidate(SeenDuty seen) => new(Capital(seen.Duty is { } duty ? DeliveryWords.What(duty) : "envoi"), Open(seen).First().State);

    private string Subject(SeenDuty seen)
    {
        var commission = commissionOf(seen.Partition) is { } key ? $"Commission {key.Number} ({key.Centre})" : "Conversations";
        if (seen.Duty is not { } duty) return commission;
        return duty.Candidate is { } candidate ? $"{commission}, {Words.Of(candidate.Number)}, {DeliveryWords.What(duty)}" : $"{commission}, {DeliveryWords.What(duty)}";
    }

    private string State(SeenDuty seen, SheetRecipient recipient) => recipient.State switch
    {
        RecipientState.Delivered => Arrived(seen.Duty!, recipient),
        RecipientState.Refused when recipient.Code is { } code => $"{Held(seen)}. {DeliveryWords.Why(code, recipient.Place, seen.Duty!)}",
        RecipientState.Refused => "refusée.",
        RecipientState.Unconfirmed => Unconfirmed(seen),
        _ => $"en attente. {Waiting(seen)}",
    };

    private string State(SeenDuty seen)
    {
        var duty = seen.Duty!;
        return duty.Refusal is { } code ? $"{Held(seen)}. {DeliveryWords.Why(code, RecipientPlace.Channel, duty)}"
            : duty.Sending is null ? $"en attente. {Waiting(seen)}"
            : Unconfirmed(seen);
    }

    private string Unconfirmed(SeenDuty seen) => seen.IsInDoubtAt(clock.Now)
        ? $"en attente ; l'envoi précédent n'est pas confirmé et {MayBeDouble}. {Waiting(seen)}"
        : "envoi en cours.";

    private string Held(SeenDuty seen) => seen.At(clock.Now) == DutyStanding.HeldBack ? "retenu" : "refusé";

    private string Waiting(SeenDuty seen)
    {
        var due = seen.Duty!.Due;
        if (seen.At(clock.Now) == DutyStanding.NotYetDue) return $"Prévu le {clock.Moment(due)}.";
        return $"{Capital(DeliveryWords.Since(seen, clock))}, {(due > clock.Now ? $"prochain essai à {clock.Time(due)}" : "essai en cours")}.";
    }

    private string Arrived(Duty duty, SheetRecipient recipient)
    {
        var when = recipient.At is { } at ? $"remise le {clock.Moment(at)}" : "remise";
        var without = duty.Kind == DutyKind.PostNotice ? ", sans le nom ni les motifs" : ", sans la note";
        var how = duty.IsWithheld && recipient.Place == RecipientPlace.Channel ? without : "";
        return $"{when}{how}{(recipient.MayBeDouble ? $" ; {MayBeDouble}" : "")}.";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
