namespace E4Bot.Host.Conversations;

/// <summary>Whether the bot may speak in a conversation, as far as it has heard. The names are stored for years.</summary>
public enum Presence
{
    /// <summary>Nothing says that it is there, and nothing that it is not: it may try.</summary>
    Unheard,

    Here,

    Uninstalled,

    /// <summary>By the person, or by an administrator.</summary>
    Blocked,

    Deleted,

    /// <summary>A team that may be read, and no longer written to.</summary>
    Archived,

    /// <summary>Teams has said, several times over hours, that there is no such conversation.</summary>
    Lost,
}
