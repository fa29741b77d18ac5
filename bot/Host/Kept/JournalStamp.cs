using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;

namespace E4Bot.Host.Kept;

/// <summary>Who, when and from which card: the same for all changes of a turn.</summary>
public sealed record JournalStamp(DateTimeOffset At, Actor Actor, string Source)
{
    public JournalEntry Entry(int number, Change change) =>
        new(number, At, Actor.PersonId, Actor.Seat, Actor.Hand, Source, change, change.Behind(Actor.Standing));
}
