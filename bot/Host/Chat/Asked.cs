using E4Bot.BotFramework;
using E4Bot.Cards.French;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>A command with all that its answer looks at.</summary>
public sealed record Asked(Caller Caller, RegistryIndex Registry, Activity Activity, ConversationReference Where, TurnSource Source, WallClock Clock)
{
    public ConversationKind Place => Activity.Conversation?.Kind ?? ConversationKind.Unknown;
}
