using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>A president at work: asks for a candidate's card, decides on it; and what a commission is told of it.</summary>
internal static class Deciding
{
    public const string Reason = "Barème aligné sur les autres commissions.";

    private const string Heading = "Note arrêtée par le jury";

    /// <summary>What the bot answers to these words, for this person alone.</summary>
    public static Task<Answer> Requests(this Participant person, string words) => person.Forges("dire", new JsonObject { ["text"] = words });

    public static async Task<Answer> Decides(this Participant president, SomeCandidate candidate, string note, string reason = Reason)
    {
        await Requests(president, $"arrêter {candidate.Number}");
        return await president.Presses("Arrêter la note", ("noteArretee", note), ("motif", reason));
    }

    public static bool IsTold(ConnectorCall call) => call.IsPost && call.Body.Contains(Heading, StringComparison.Ordinal);

    /// <summary>As they stand in a channel or chat, oldest first.</summary>
    public static IReadOnlyList<TeamsMessage> Told(this Room room, TeamsPlace place) =>
        [.. room.Teams.Messages(place).Where(message => message.Now.Words.StartsWith(Heading, StringComparison.Ordinal))];

    /// <summary>Once that many have come.</summary>
    public static Task<IReadOnlyList<TeamsMessage>> IsTold(this Room room, TeamsPlace place, int count = 1) =>
        room.Teams.Until(() => room.Told(place) is var told && told.Count == count ? told : null);
}
