using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using E4Bot.BotFramework;

namespace E4Bot.Host.Turn;

/// <summary>
/// Which activity a turn is. <paramref name="Activity"/> is the same for a repeated delivery of it, and differs for an edit, which reuses
/// the message's id. <paramref name="Text"/> goes to the journal: verb or command's name, and the activity's id.
/// <paramref name="Place"/> is the channel or chat, without the thread.
/// </summary>
public sealed record TurnSource(string Activity, string Text, string Place)
{
    /// <summary>Whether an activity says which one it is, and where.</summary>
    public static bool IsKnown(Activity activity) => activity is { Id.Length: > 0, Conversation.Id.Length: > 0 };

    public bool IsIn(ConversationReference where) => Place == ConversationId.Base(where.ConversationId);

    public static TurnSource Of(Activity activity, string what)
    {
        var stamp = activity.Timestamp?.UtcTicks.ToString(CultureInfo.InvariantCulture);
        var identity = string.Join('\n', activity.ChannelId, activity.Conversation?.Id, activity.Type, activity.Name, activity.Id, stamp);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(identity));
        return new TurnSource(Convert.ToHexStringLower(hash.AsSpan(0, 16)), $"{what} {activity.Id}", ConversationId.Base(activity.Conversation?.Id ?? ""));
    }
}
