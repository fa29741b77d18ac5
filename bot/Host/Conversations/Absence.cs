using E4Bot.BotFramework;

namespace E4Bot.Host.Conversations;

/// <summary>Why nothing can be sent to a conversation until the bot is heard there again: Teams' words for it, and the bot's own.</summary>
public static class Absence
{
    /// <summary>The bot's word, for what concerns a file while no channel is tied to the pedagogical team of its centre. Taken up again once one is.</summary>
    public const string NoTeamChannel = "NoTeamChannel";

    /// <summary>What Teams' word says of the whole conversation; null when it is about the one message.</summary>
    public static Presence? SaidBy(string code) => code switch
    {
        RefusalCodes.BotNotInConversationRoster or RefusalCodes.ForbiddenOperation => Presence.Uninstalled,
        RefusalCodes.ConversationBlockedByUser or RefusalCodes.MessageWritesBlocked or RefusalCodes.BotDisabledByAdmin => Presence.Blocked,
        _ => null,
    };

    /// <summary>The bot's word, for what is refused without asking Teams; null where it may speak.</summary>
    public static string? CodeOf(Presence presence) => presence switch
    {
        Presence.Unheard or Presence.Here => null,
        Presence.Uninstalled => "BotUninstalled",
        Presence.Blocked => "BotBlocked",
        Presence.Deleted => "ConversationDeleted",
        Presence.Archived => "TeamArchived",
        Presence.Lost => "ConversationLost",
        _ => throw new ArgumentOutOfRangeException(nameof(presence)),
    };

    /// <summary>Whether what was refused for this reason is taken up again once the bot is back.</summary>
    public static bool Explains(string code) =>
        SendRefusal.Of(code).MayPass || SaidBy(code) is not null || IsOurs(code) || code is NoTeamChannel or SharePoint.FilingCodes.TeamUnknown;

    /// <summary>Whether it was refused without asking Teams. Asked who is there, Teams itself may refuse for reasons that pass.</summary>
    public static bool IsOurs(string code) => Enum.GetValues<Presence>().Any(presence => CodeOf(presence) == code);
}
