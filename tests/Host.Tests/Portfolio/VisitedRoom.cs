using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;
using Microsoft.AspNetCore.Http;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>A room whose program reaches a made-up internet: Alix's portfolio stands there, and answers as the test says.</summary>
internal sealed class VisitedRoom : IAsyncDisposable
{
    public const string Address = "https://alix.exemple.test/portfolio";
    public const string Host = "alix.exemple.test";

    private VisitedRoom(Room room, MadeUpInternet internet) => (Teams, Internet) = (room, internet);

    public Room Teams { get; }

    public MadeUpInternet Internet { get; }

    public Participant Noa => Teams.InTheirChat(Cast.Noa);

    public static async Task<VisitedRoom> OpenAsync(RequestDelegate? site = null, params (string Key, string Value)[] settings)
    {
        var internet = await MadeUpInternet.WithAsync(site ?? (context => context.Response.WriteAsync("Mon portfolio")));
        internet.Naming(Host, [MadeUpInternet.Public]);
        var given = settings.ToDictionary(s => s.Key, s => s.Value);
        var room = await Room.OpenAsync(self => new BotInProcess(self.Folder, self.Clock, self.Logs, given, internet: internet));
        await room.TieAsync();
        return new VisitedRoom(room, internet);
    }

    /// <summary>What « portfolio » shows this person, and to them alone.</summary>
    public static async Task<Participant> Shows(Participant person, SomeCandidate candidate)
    {
        await person.Forges("dire", new JsonObject { ["text"] = $"portfolio {candidate.Number}" });
        return person;
    }

    /// <summary>The pedagogical team says where it is, and has nothing visited.</summary>
    public async Task IsGiven(string address = Address) =>
        await (await Shows(Noa, Candidates.Alix)).Presses("Enregistrer l'adresse", ("adressePortfolio", address));

    public static async Task<string> JournalSaysTo(Participant member) => (await member.Forges("dire", new JsonObject { ["text"] = $"journal {Candidates.Alix.Number}" })).Words;

    public async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        await Internet.DisposeAsync();
    }
}
