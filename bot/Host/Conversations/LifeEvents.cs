using E4Bot.BotFramework;

namespace E4Bot.Host.Conversations;

/// <summary>Reads which conversations an activity tells of, and what. The one table of the events that are known; Teams adds others without notice.</summary>
internal static class LifeEvents
{
    public static IReadOnlyList<(string Conversation, ConversationEvent Event)> Of(Activity activity, Heard.Place place) => activity.Type switch
    {
        ActivityTypes.Message or ActivityTypes.Invoke => Spoken(activity, place),
        ActivityTypes.InstallationUpdate => activity.Action switch
        {
            "add" or "add-upgrade" => Installed(activity, place),
            "remove" => Uninstalled(activity, place),
            // The first half of a renewal: the bot stays.
            _ => [],
        },
        // Who came or went says more than the event's name, as in the protocol's own handlers.
        ActivityTypes.ConversationUpdate when HasBot(activity, activity.MembersAdded) => Installed(activity, place),
        ActivityTypes.ConversationUpdate when HasBot(activity, activity.MembersRemoved) => Uninstalled(activity, place),
        ActivityTypes.ConversationUpdate when activity is { MembersAdded: null or [], MembersRemoved: null or [] } => Changed(activity, place),
        _ => [],
    };

    private static (string, ConversationEvent)[] Spoken(Activity activity, Heard.Place place) =>
        [.. new[] { place.Conversation, place.Team }.OfType<string>().Distinct().Select(id => (id, (ConversationEvent)new ConversationEvent.Spoken(activity.Timestamp)))];

    private static (string, ConversationEvent)[] Installed(Activity activity, Heard.Place place)
    {
        var here = (place.Conversation, (ConversationEvent)new ConversationEvent.Installed(activity.Timestamp));
        return place.Installation == place.Conversation ? [here] : [here, (place.Installation, new ConversationEvent.Installed(activity.Timestamp, InPerson: false))];
    }

    private static (string, ConversationEvent)[] Uninstalled(Activity activity, Heard.Place place) =>
        [(place.Installation, new ConversationEvent.Uninstalled(activity.Timestamp))];

    /// <summary>A new name changes nothing: none is kept.</summary>
    private static (string, ConversationEvent)[] Changed(Activity activity, Heard.Place place)
    {
        var channel = activity.ChannelData?.Channel?.Id is { Length: > 0 } id ? id : place.Conversation;
        var team = place.Team ?? place.Conversation;
        var at = activity.Timestamp;
        return activity.ChannelData?.EventType switch
        {
            "channelDeleted" => [(channel, new ConversationEvent.Closed(at, Presence.Deleted))],
            "channelRestored" => [(channel, new ConversationEvent.Reopened(at))],
            "teamDeleted" or "teamHardDeleted" => [(team, new ConversationEvent.Closed(at, Presence.Deleted))],
            "teamArchived" => [(team, new ConversationEvent.Closed(at, Presence.Archived))],
            "teamRestored" or "teamUnarchived" => [(team, new ConversationEvent.Reopened(at))],
            _ => [],
        };
    }

    private static bool HasBot(Activity activity, IReadOnlyList<ChannelAccount>? members) => members?.Any(member => member.Id == activity.Recipient?.Id) == true;
}
