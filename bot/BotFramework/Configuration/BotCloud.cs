namespace E4Bot.BotFramework;

/// <summary>The Microsoft clouds that carry bots.</summary>
public enum BotCloud
{
    Public,
    UsGovernment,
    China,
}
