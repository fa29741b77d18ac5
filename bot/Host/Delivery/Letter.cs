using E4Bot.BotFramework;

namespace E4Bot.Host.Delivery;

/// <summary>One message to one place; <paramref name="Person"/> (a Teams id) when it goes to their personal chat.</summary>
/// <param name="Message">What it says, given whether it may come twice.</param>
public sealed record Letter(ConversationReference Channel, string? Person, Func<bool, Activity> Message)
{
    public string Name => Person ?? Channel.ConversationId;

    /// <summary>Goes without what outsiders may not read.</summary>
    public bool Withholds { get; init; }
}
