using E4Bot.BotFramework;

namespace E4Bot.Host.Conversations;

/// <summary>
/// What an activity says of conversations. <paramref name="Where"/>: the one that it happened in, without its thread. <paramref name="Lives"/>: what it means
/// for that one and others, by conversation id. <paramref name="Writer"/>: the Teams id of who wrote or pressed, in their own chat.
/// </summary>
public sealed record Heard(
    ConversationReference Where, ConversationKind Kind, string? Team, bool HasOwnRoster, ChannelAccount? Person, string? Writer, IReadOnlyList<(string Conversation, ConversationEvent Event)> Lives)
{
    /// <summary>Graph's id of the team, where the activity says it.</summary>
    public string? Group { get; init; }

    /// <summary>Characters. Teams' ids are far shorter; what is longer is not kept.</summary>
    private const int MostOfId = 512;

    /// <summary>Whether somebody spoke: the common case, which mostly says nothing new.</summary>
    public bool IsSpoken => Lives.All(life => life.Event is ConversationEvent.Spoken);

    /// <summary>Null of everything that is not known to mean anything: it leaves nothing.</summary>
    public static Heard? In(Activity activity)
    {
        if (ConversationReference.Of(activity) is not { } reference || activity.Conversation is not { } conversation) return null;
        var where = reference with { ConversationId = ConversationId.Base(reference.ConversationId) };
        var team = conversation.Kind == ConversationKind.Channel ? activity.ChannelData?.Team?.Id : null;
        string?[] ids = [where.ConversationId, where.ServiceUrl, where.BotId, where.TenantId, team, activity.From?.Id, activity.From?.AadObjectId, activity.ChannelData?.Channel?.Id];
        if (where.ConversationId.Length == 0 || ids.Any(id => id?.Length > MostOfId)) return null;
        var ownRoster = activity.ChannelData?.Channel?.Type is "private" or "shared";
        var place = new Place(where.ConversationId, team is { Length: > 0 } ? team : null, ownRoster);
        if (LifeEvents.Of(activity, place) is not { Count: > 0 } lives) return null;
        var person = conversation.Kind == ConversationKind.Personal ? PersonIn(activity) : null;
        var writer = activity.Type is ActivityTypes.Message or ActivityTypes.Invoke ? person?.Id : null;
        return new Heard(where, conversation.Kind, place.Team, ownRoster, person, writer, lives) { Group = Guid.TryParse(activity.ChannelData?.Team?.AadGroupId, out var group) && team is not null ? group.ToString() : null };
    }

    private static ChannelAccount? PersonIn(Activity activity) => activity.From is { Id.Length: > 0 } from && from.Id != activity.Recipient?.Id ? from : null;

    /// <summary>A conversation, and the team whose channel it is.</summary>
    internal sealed record Place(string Conversation, string? Team, bool HasOwnRoster)
    {
        public string Installation => Team is null || HasOwnRoster ? Conversation : Team;
    }
}
