using E4Bot.Host.Conversations;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery.Seen;

/// <summary>A duty's row as it was looked at. <paramref name="Duty"/>: null of a row that cannot be read.</summary>
public sealed record SeenDuty(string Partition, string Key, RowVersion Version, Duty? Duty)
{
    /// <summary>UTC; null of what is not due before a time of its own, and of what cannot be read.</summary>
    public DateTimeOffset? DueSince => Duty switch
    {
        null => null,
        { Since: { } since } => since,
        { Due: var due } => due == DateTimeOffset.MinValue ? null : due,
    };

    /// <summary>Longer than a send takes.</summary>
    private static readonly TimeSpan OneSend = TimeSpan.FromMinutes(1);

    /// <summary>One of its messages says that it may have come twice.</summary>
    public bool MayBeDouble => Duty?.Posted.Any(message => message.MayBeDouble) == true;

    /// <summary>A sheet and a notice stay on record when they have arrived; all else is gone then.</summary>
    public bool IsOpen => Duty is not { State: DutyState.Done };

    /// <summary>The same; or it was being sent when that was last written down, and not just now.</summary>
    public bool IsInDoubtAt(DateTimeOffset now) =>
        MayBeDouble || (Duty is { Sending: not null, State: DutyState.Waiting, Attempts: var failed } && (failed > 0 || now - DueSince > OneSend));

    public DutyStanding At(DateTimeOffset now) => Duty switch
    {
        null => DutyStanding.Unreadable,
        { State: DutyState.Done } => DutyStanding.Done,
        { State: DutyState.Refused, Refusal: { } code } => Absence.Explains(code) ? DutyStanding.HeldBack : DutyStanding.Refused,
        { State: DutyState.Refused } => DutyStanding.Refused,
        _ => (DueSince ?? DateTimeOffset.MinValue) <= now ? DutyStanding.Waiting : DutyStanding.NotYetDue,
    };
}

/// <summary>Where a duty has got to, the gravest first.</summary>
public enum DutyStanding
{
    /// <summary>Teams will not take it: somebody must do something.</summary>
    Refused,

    /// <summary>It cannot be done, for nobody knows what it says.</summary>
    Unreadable,

    /// <summary>The bot is not there. Taken up again once it is.</summary>
    HeldBack,

    /// <summary>Was due, and is not done: under way, or put off for another attempt.</summary>
    Waiting,

    /// <summary>Has a time of its own, such as the end of a part.</summary>
    NotYetDue,

    Done,
}
