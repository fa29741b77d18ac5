using System.Text.Json.Nodes;
using E4Bot.Cards.Wire;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Secrecy;

/// <summary>Everybody who is not of the commission, trying all that a client can send.</summary>
internal sealed class Outsiders
{
    private static readonly string[] Questions = ["journal", "fiche", "rouvrir", "arrêter", "absent", "conformité", "synthèse", "modèle", "évaluer", "livraisons", "relancer"];

    private Outsiders(Room room)
    {
        Strangers = [room.Kim, new Participant(room, Cast.Sacha, room.Commission1)];
        All = [.. Strangers, room.Maud, room.Ali, room.Noa];
    }

    /// <summary>A guest of the channel, and a member of another commission: they may know nothing, not even of a sealed sheet.</summary>
    public IReadOnlyList<Participant> Strangers { get; }

    /// <summary>With the president, the administrator and the pedagogical team, who may know nothing before the seal.</summary>
    public IReadOnlyList<Participant> All { get; }

    /// <summary>The bot has met those whom the session knows.</summary>
    public static async Task<Outsiders> Of(Room room)
    {
        await room.Sacha.Says("aide");
        foreach (var person in new[] { room.Maud, room.Ali, room.Noa }) await person.Says("aide", room.Teams.ChatWith(person.Who));
        return new Outsiders(room);
    }

    public static async Task Look(IEnumerable<Participant> outsiders)
    {
        foreach (var outsider in outsiders)
        {
            await outsider.Sees(Candidates.Alix);
            foreach (var verb in Verbs.All.Except([Verbs.Say])) await outsider.Forges(verb, AnyPress());
            foreach (var question in Questions)
            {
                await outsider.Forges(Verbs.Say, new JsonObject { ["text"] = $"{question} {Candidates.Alix.Number}" });
                await outsider.Says($"{question} {Candidates.Alix.Number}");
            }
            foreach (var question in new[] { "candidats", "livraisons", "bordereau", "transmettre", "répétition", "décisions", "moyenne par commission" }) await outsider.Forges(Verbs.Say, new JsonObject { ["text"] = question });
        }
    }

    private static JsonObject AnyPress() => new()
    {
        ["candidate"] = Candidates.Alix.Number, ["version"] = 1, ["step"] = "note", ["note"] = "7", ["basedOn"] = 0, ["niveau"] = "NotMastered", ["line"] = "patrimoine",
        ["level"] = "NotMastered", ["notice"] = 1, ["penalty"] = "MissingSynthesisTable", ["issue"] = "Absent", ["hand"] = "other",
        ["centre"] = "Lycée Imaginaire", ["commission"] = 1,
    };
}
