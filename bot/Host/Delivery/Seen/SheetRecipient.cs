namespace E4Bot.Host.Delivery.Seen;

/// <summary>Who is owed a sheet's card, and how far that has got. By role, never by name: the roster is not kept.</summary>
/// <param name="At">When it arrived; null of what has not, or was sent by an older program.</param>
/// <param name="Code">Why it was not taken.</param>
public sealed record SheetRecipient(RecipientPlace Place, RecipientState State, DateTimeOffset? At = null, string? Code = null, bool MayBeDouble = false)
{
    /// <summary>Those that the duty's row knows of. Whom else the channel's roster will show when it is read is not known before.</summary>
    public static IEnumerable<SheetRecipient> Of(Duty duty)
    {
        foreach (var reached in duty.Reached) yield return Delivered(duty, reached);
        foreach (var refused in (duty.NotTaken ?? []).Where(letter => letter.Recipient != duty.Sending)) yield return NotTaken(duty, refused);
        if (duty.State == DutyState.Done) yield break;
        if (duty.Sending is { } sending) yield return new SheetRecipient(PlaceOf(sending), RecipientState.Unconfirmed, MayBeDouble: true);
        else if (Rest(duty) is { } rest) yield return rest;
    }

    /// <summary>What is left when the row names nobody else.</summary>
    private static SheetRecipient? Rest(Duty duty)
    {
        if (duty.NotTaken is { Count: > 0 }) return null;
        var place = duty.Reached.Count == 0 ? RecipientPlace.Channel : RecipientPlace.Members;
        return duty.State == DutyState.Refused
            ? new SheetRecipient(place, RecipientState.Refused, Code: duty.Refusal)
            : new SheetRecipient(place, RecipientState.Waiting);
    }

    private static SheetRecipient Delivered(Duty duty, string name)
    {
        var posted = duty.Posted.FirstOrDefault(message => (message.Recipient ?? message.Where.ConversationId) == name);
        return new SheetRecipient(PlaceOf(name), RecipientState.Delivered, posted?.At, MayBeDouble: posted?.MayBeDouble == true);
    }

    private static SheetRecipient NotTaken(Duty duty, RefusedLetter refused) => duty.State == DutyState.Waiting
        ? new SheetRecipient(PlaceOf(refused.Recipient), RecipientState.Waiting)
        : new SheetRecipient(PlaceOf(refused.Recipient), RecipientState.Refused, Code: refused.Code);

    /// <summary>Teams' ids of people open so; those of conversations do not.</summary>
    private static RecipientPlace PlaceOf(string name) =>
        name.StartsWith("29:", StringComparison.Ordinal) ? RecipientPlace.Member : RecipientPlace.Channel;
}

public enum RecipientPlace
{
    /// <summary>The commission's.</summary>
    Channel,

    /// <summary>One of those who sat, in their own chat.</summary>
    Member,

    /// <summary>Whoever of them has not got it yet.</summary>
    Members,
}

public enum RecipientState
{
    Delivered,
    Waiting,

    /// <summary>It was being sent when that was last written down: it may have arrived.</summary>
    Unconfirmed,

    Refused,
}
