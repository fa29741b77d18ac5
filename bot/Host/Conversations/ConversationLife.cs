namespace E4Bot.Host.Conversations;

/// <summary>
/// What becomes of a conversation, whatever is heard of it, in whatever order and however often. <paramref name="Since"/>: when what decided its presence
/// happened; what happened before that comes too late to decide anything.
/// </summary>
public sealed record ConversationLife(Presence Presence, bool IsGreeted, DateTimeOffset? Since)
{
    public static readonly ConversationLife Unheard = new(Presence.Unheard, false, null);

    public bool IsOpen => Presence is Presence.Unheard or Presence.Here;

    public LifeStep After(ConversationEvent heard)
    {
        var next = IsLate(heard) ? this : Decided(heard);
        var greets = heard is ConversationEvent.Installed { InPerson: true } && !IsGreeted;
        return new LifeStep(greets ? next with { IsGreeted = true } : next, greets, Returns: !IsOpen && next.IsOpen);
    }

    private ConversationLife Decided(ConversationEvent heard) => heard switch
    {
        ConversationEvent.Installed => As(Presence.Here, heard.At),
        ConversationEvent.Uninstalled => As(Presence.Uninstalled, heard.At),
        ConversationEvent.Closed closed => IsOpen ? As(closed.As, heard.At) : this,
        ConversationEvent.Reopened => Presence is Presence.Deleted or Presence.Archived ? As(Presence.Here, heard.At) : this,
        ConversationEvent.Spoken => IsOpen ? this : As(Presence.Here, heard.At),
        ConversationEvent.TurnedAway turned => IsOpen ? this with { Presence = turned.As } : this,
        _ => throw new ArgumentOutOfRangeException(nameof(heard)),
    };

    private ConversationLife As(Presence presence, DateTimeOffset? at) => this with { Presence = presence, Since = at ?? Since };

    private bool IsLate(ConversationEvent heard) => heard.At < Since;
}

/// <summary>Where an event leads. <paramref name="Greets"/>: now, and never again. <paramref name="Returns"/>: what was held back may be sent.</summary>
public sealed record LifeStep(ConversationLife Life, bool Greets, bool Returns);
