namespace E4Bot.Host.Tests.Teams;

/// <summary>A channel, or a chat with the bot. Guarded by <see cref="FakeTeams"/>.</summary>
internal sealed class TeamsPlace(string id, bool isChannel)
{
    public string Id => id;

    public bool IsChannel => isChannel;

    public List<TeamsPerson> Roster { get; } = [];

    public List<TeamsMessage> Messages { get; } = [];
}

/// <summary>What the bot posted, as it now stands; gone when someone deleted it.</summary>
internal sealed class TeamsMessage(string id, string root, Posted posted)
{
    public string Id => id;

    /// <summary>The message that opened the thread.</summary>
    public string Root => root;

    public Posted Now { get; set; } = posted;

    public int Updates { get; set; }

    public bool IsDeleted { get; set; }
}
