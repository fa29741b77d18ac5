using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Conformity;

/// <summary>The cards of notices, among all that the bot posts.</summary>
internal static class NoticeCards
{
    private const string Heading = "Contrôle de conformité : notification";

    public static bool Is(ConnectorCall call) => call.IsPost && call.Body.Contains("Contrôle de conformité", StringComparison.Ordinal);

    /// <summary>As they stand in a channel or chat, oldest first.</summary>
    public static IReadOnlyList<TeamsMessage> In(Room room, TeamsPlace place) => [.. room.Teams.Messages(place).Where(Is)];

    public static Task<TeamsMessage> Comes(Room room, TeamsPlace place, int notice = 1) =>
        room.Teams.Message(place, message => message.Now.Words.StartsWith($"{Heading} {notice}", StringComparison.Ordinal));

    /// <summary>What the card says, once it says that.</summary>
    public static async Task<string> Says(Room room, TeamsPlace place, int notice, string words) =>
        (await room.Teams.Message(place, m => m.Now.Words.StartsWith($"{Heading} {notice}", StringComparison.Ordinal) && m.Now.Words.Contains(words, StringComparison.Ordinal))).Now.Words;

    public static Task Come(Room room, TeamsPlace place, int count) => room.Teams.Until(() => In(room, place).Count == count ? "all" : null);

    private static bool Is(TeamsMessage message) => message.Now.Words.StartsWith(Heading, StringComparison.Ordinal);
}
