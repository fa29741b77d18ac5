using E4Bot.Cards.Adaptive;

namespace E4Bot.Host.Turn;

/// <summary>What a person gets back, whether they pressed a button or wrote a message.</summary>
public abstract record CardReply
{
    private CardReply()
    {
    }

    /// <summary>A card. <paramref name="Summary"/> is what a phone's notification shows: never more than a bystander may read.</summary>
    public sealed record Card(AdaptiveCard Content, string Summary = "E4Bot") : CardReply;

    /// <summary>One sentence, without markup.</summary>
    public sealed record Sentence(string Text) : CardReply;

    /// <summary>Nothing: what follows comes by itself.</summary>
    public sealed record Silence : CardReply
    {
        public static readonly Silence Instance = new();
    }
}
