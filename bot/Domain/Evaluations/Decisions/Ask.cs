using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>What every decision looks at, beside the command itself.</summary>
internal sealed record Ask(Passage Passage, Actor Actor, DateTimeOffset Now, ExamSession Session)
{
    public bool Denies(Act act) => !Permissions.Allow(Actor.Standing, act) || (Actor.Standing.HasFlag(Standing.Member) && !IsSeated);

    public bool OnOthersDevice => Actor.Hand == Hand.Other;

    /// <summary>What says, once an evaluation, that the member answers on their own device.</summary>
    public IEnumerable<Change> OwnDevice =>
        Actor is { Hand: Hand.Own, Seat: { } seat } && Passage.Evaluation?.OwnDevices.Contains(seat) != true ? [new Change.OwnDeviceUsed(seat)] : [];

    private bool IsSeated => Actor.Seat is { } seat && Enum.IsDefined(seat) && Enum.IsDefined(Actor.Hand);
}
