namespace E4Bot.BotFramework;

/// <summary>What made a card call the bot.</summary>
public enum CardTrigger
{
    /// <summary>A person pressed a button.</summary>
    Manual,

    /// <summary>A client refreshed the card by itself: answer with a card, send nothing.</summary>
    Automatic,
}
