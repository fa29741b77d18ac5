namespace E4Bot.Host.Http;

/// <summary>The settings under <c>Links</c>.</summary>
public sealed class LinkOptions
{
    public const string Section = "Links";

    /// <summary>The folder of the keys that seal who has signed in to open documents, from the program's content folder when relative. Default: <c>data/keys</c>. Not used where replicas share the store.</summary>
    public string Keys { get; set; } = "data/keys";
}
