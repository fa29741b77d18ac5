using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Delivery;

/// <summary>The cards of sealed sheets, among all that the bot posts.</summary>
internal static class SheetCards
{
    private const string Heading = "Fiche d'appréciation, version";

    public static bool Is(ConnectorCall call) => call.IsPost && call.Body.Contains(Heading, StringComparison.Ordinal);

    public static bool Is(TeamsMessage message) => message.Now.Words.StartsWith(Heading, StringComparison.Ordinal);

    /// <summary>As they stand in a channel or chat, oldest first.</summary>
    public static IReadOnlyList<TeamsMessage> In(Room room, TeamsPlace place) => [.. room.Teams.Messages(place).Where(Is)];

    public static Task<TeamsMessage> Comes(Room room, TeamsPlace place) => room.Teams.Message(place, Is);

    public static Task Come(Room room, TeamsPlace place, int count) => room.Teams.Until(() => In(room, place).Count == count ? "all" : null);
}
