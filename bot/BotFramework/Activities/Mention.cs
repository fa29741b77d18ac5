namespace E4Bot.BotFramework;

/// <summary>An entity that names someone in the text. <paramref name="Text"/> stands word for word in the message's text.</summary>
public sealed record Mention(string Type, ChannelAccount? Mentioned, string? Text)
{
    public const string EntityType = "mention";

    /// <summary>The type only: the text is a name.</summary>
    public override string ToString() => Type;
}
