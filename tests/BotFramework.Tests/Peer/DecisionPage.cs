namespace E4Bot.BotFramework.Tests.Peer;

/// <summary>docs/decisions/0003-own-protocol.md, where people read of the differences.</summary>
internal static class DecisionPage
{
    public static IReadOnlyList<string> Lines { get; } = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Peer", "0003-own-protocol.md"));
}
