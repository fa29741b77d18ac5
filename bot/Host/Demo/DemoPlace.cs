namespace E4Bot.Host.Demo;

/// <summary>A channel of the demonstration's team, or one person's chat with the bot.</summary>
/// <param name="ConversationId">The base id, without the thread that a channel message belongs to.</param>
/// <param name="Regulars">Who is there from the start.</param>
/// <param name="Linking">What ties the channel to its part of the exam, if something has to.</param>
internal sealed record DemoPlace(string Key, string Title, string ConversationId, bool IsChannel, IReadOnlyList<DemoPerson> Regulars, Linking? Linking = null);

/// <param name="Label">What the page's button says.</param>
/// <param name="Command">What is then written to the bot.</param>
/// <param name="By">Who writes it: someone the bot allows to.</param>
internal sealed record Linking(string Label, string Command, DemoPerson By);
