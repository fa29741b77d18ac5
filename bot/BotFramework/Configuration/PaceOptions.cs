namespace E4Bot.BotFramework;

/// <summary>
/// The section <c>Bot:Pace</c>: how many calls may go within how long, 1 to 1,000,000 each. The defaults stay below what Teams takes of
/// one bot, for it counts in its own time, and counts a message that it splits more than once.
/// </summary>
public sealed class PaceOptions
{
    /// <summary>Sends in one conversation. Default: 5; Teams takes 7.</summary>
    public int SendsPerSecond { get; set; } = 5;

    /// <summary>Default: 7; Teams takes 8.</summary>
    public int SendsPerTwoSeconds { get; set; } = 7;

    /// <summary>Default: 50; Teams takes 60.</summary>
    public int SendsPerHalfMinute { get; set; } = 50;

    /// <summary>Default: 1,500; Teams takes 1,800.</summary>
    public int SendsPerHour { get; set; } = 1500;

    /// <summary>Reads of one conversation's roster, page by page. Default: 10; Teams takes 14.</summary>
    public int ReadsPerSecond { get; set; } = 10;

    /// <summary>Default: 14; Teams takes 16.</summary>
    public int ReadsPerTwoSeconds { get; set; } = 14;

    /// <summary>Default: 100; Teams takes 120.</summary>
    public int ReadsPerHalfMinute { get; set; } = 100;

    /// <summary>Default: 3,000; Teams takes 3,600.</summary>
    public int ReadsPerHour { get; set; } = 3000;

    /// <summary>Personal chats opened, all together. Default: 5; more than 7 were seen to be refused.</summary>
    public int ChatsPerSecond { get; set; } = 5;

    /// <summary>Calls of every kind, everywhere. Default: 25; Teams takes 50, of older versions 30.</summary>
    public int CallsPerSecond { get; set; } = 25;
}
