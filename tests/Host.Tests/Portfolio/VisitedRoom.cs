using System.Diagnostics;
using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;
using Microsoft.AspNetCore.Http;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>A room whose program reaches a made-up internet: Alix's portfolio stands there, and answers as the test says.</summary>
internal sealed class VisitedRoom : IAsyncDisposable
{
    public const string Address = "https://alix.exemple.test/portfolio";
    public const string Host = "alix.exemple.test";

    /// <summary>Only for a test that would wait for ever.</summary>
    private static readonly TimeSpan SafetyNet = TimeSpan.FromSeconds(30);

    private VisitedRoom(Room room, MadeUpInternet internet) => (Teams, Internet) = (room, internet);

    public Room Teams { get; }

    public MadeUpInternet Internet { get; }

    public Participant Noa => Teams.InTheirChat(Cast.Noa);

    public static async Task<VisitedRoom> OpenAsync(RequestDelegate? site = null, params (string Key, string Value)[] settings)
    {
        var internet = await MadeUpInternet.WithAsync(site ?? (context => context.Response.WriteAsync("Mon portfolio")));
        internet.Naming(Host, [MadeUpInternet.Public]);
        return new VisitedRoom(await Room.OpenAsync(internet, settings), internet);
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

    /// <summary>Looks again until it holds.</summary>
    public static async Task Until(Func<Task<bool>> holds)
    {
        var began = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(began.Elapsed < SafetyNet, "What was waited for did not come.");
            await Task.Yield();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Teams.DisposeAsync();
        await Internet.DisposeAsync();
    }
}
