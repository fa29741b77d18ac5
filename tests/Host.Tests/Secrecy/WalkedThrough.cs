using E4Bot.Host.SignIn;
using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Store;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Secrecy;

/// <summary>
/// Two whole evaluations of one candidate, an import and an absence: everything that people type is planted, everybody else looks on, and
/// everything that can go wrong goes wrong. What came out of the program is kept.
/// </summary>
public sealed class WalkedThrough : IAsyncLifetime
{
    private readonly HttpEar http = new();
    private readonly TelemetryEar telemetry = new();
    private Room room = null!;
    private PlantedWalk walk = null!;

    internal Room Room => room;

    internal Outsiders Outsiders { get; private set; } = null!;

    internal IReadOnlyList<string> Telemetry => telemetry.Heard;

    internal IReadOnlyList<Exchange> Exchanges => http.Heard;

    /// <summary>What the president's browser carries since she signed in to open a sheet.</summary>
    internal string Cookie { get; private set; } = "";

    /// <summary>What a probe read while a sheet was waiting.</summary>
    internal string Probe { get; private set; } = "";

    /// <summary>How many of the exchanges, and of what was sent to Teams, came before the seal.</summary>
    internal (int Exchanges, int Sent) BeforeTheSeal { get; private set; }

    public async ValueTask InitializeAsync()
    {
        room = await Room.OpenAsync(self => new BotInProcess(self.Folder, self.Clock, self.Logs, new Dictionary<string, string>(), http));
        room.Teams.Join(room.Commission1, Cast.Kim);
        Outsiders = await Outsiders.Of(room);
        walk = new PlantedWalk(room.Camille, room.Dominique);
        await PlantedSession.IsImported(room, "candidats");
        await room.TieAsync();
        await Stumbles();
        await GoesToTheSeal();
        await GoesOnAfterTheSeal();
    }

    public async ValueTask DisposeAsync()
    {
        telemetry.Dispose();
        http.Dispose();
        await room.DisposeAsync();
    }

    /// <summary>Chatter, names that nobody has, and a Teams that does not say who is there.</summary>
    private async Task Stumbles()
    {
        foreach (var text in new[] { Planted.Chatter, $"évaluer {Planted.Chatter}", $"relier {Planted.Chatter}", $"journal {Planted.LastName}" }) await room.Camille.Says(text);
        room.Teams.Troubles.Refuse(call => call.IsRosterRead, Quoting(500));
        await room.Camille.Says($"évaluer {Candidates.Alix.Number}");
        room.Teams.Troubles.Refuse(call => call.IsRosterRead, Quoting(500));
        await room.Kim.Forges("actualiser", new() { ["candidate"] = Candidates.Alix.Number });
    }

    private async Task GoesToTheSeal()
    {
        await walk.IsRehearsed();
        await walk.IsOpened();
        await Outsiders.Look(Outsiders.All);
        room.Teams.Troubles.Refuse(call => call.IsUpdate, Quoting(400));
        await walk.IsGradedBy(room.Camille);
        await Outsiders.Look(Outsiders.All);
        await walk.IsGradedBy(room.Dominique);
        await WithoutAStore();
        await walk.IsObserved();
        await walk.IsDeliberated();
        await walk.IsNoted();
        await walk.IsAppreciated();
        await Outsiders.Look(Outsiders.All);
        await new Damage(room, Candidates.Alix).Meanwhile(async () =>
        {
            await room.Dominique.Forges("note", new() { ["candidate"] = Candidates.Alix.Number, ["note"] = Planted.SecondNote });
            await Outsiders.Look([room.Kim]);
        });
        await room.Dominique.Sees(Candidates.Alix);
        await walk.IsSignedBy(room.Dominique);
        await Outsiders.Look(Outsiders.All);
        BeforeTheSeal = (http.Heard.Count, room.Teams.Sent.Count);
        await walk.IsSignedBy(room.Camille);
        await SheetCards.Comes(room, room.Teams.ChatWith(Cast.Dominique));
    }

    private async Task GoesOnAfterTheSeal()
    {
        await Outsiders.Look(Outsiders.Strangers);
        var posted = room.Maud.Turns(await SheetCards.Comes(room, room.Commission1));
        Cookie = await OpensTheSheet(posted.Link);
        room.Teams.Leave(room.Commission1, Cast.Kim);
        room.Teams.Troubles.Refuse(SheetCards.Is, Quoting(429));
        var delayed = room.Clock.WaitOf(TimeSpan.FromSeconds(2));
        await walk.IsSealedAgain(room.Maud);
        await delayed;
        await IsProbed();
        await room.Clock.Passes(TimeSpan.FromSeconds(2));
        await SheetCards.Come(room, room.Commission1, 2);
        await Outsiders.Look(Outsiders.Strangers);
        room.Teams.Join(room.Commission1, Cast.Kim);
        await PlantedWalk.IsDecidedByTheJury(room.Maud);
        await room.IsTold(room.Teams.ChatWith(Cast.Dominique));
        await Outsiders.Look(Outsiders.Strangers);
        await PlantedWalk.IsAbsent(room.Camille, Candidates.Zoe);
        await PlantedWalk.IsChecked(room.InTheirChat(Cast.Noa), Candidates.Noe);
    }

    /// <summary>By anybody at all.</summary>
    private async Task IsProbed() => Probe = (await Followed.Ready(room)).Body.GetRawText();

    private async Task<string> OpensTheSheet(Uri link)
    {
        var cookie = Visiting.CookieOf(room, new Visitor(Cast.Maud.ObjectId, FakeTeams.TenantId));
        using var sheet = await room.Opens(new Uri(link.PathAndQuery, UriKind.Relative), cookie);
        Assert.Equal("application/pdf", sheet.Content.Headers.ContentType?.MediaType);
        using var refused = await room.Opens(Cast.Kim, link);
        Assert.Equal(404, (int)refused.StatusCode);
        return cookie;
    }

    private async Task WithoutAStore()
    {
        var file = Path.Combine(room.Folder, "e4bot.db");
        OtherProgram.Ask(file, "ALTER TABLE rows RENAME TO away");
        var answer = await room.Camille.Presses("Enregistrer et continuer", ("observation1", Planted.Observation1));
        await room.Camille.Says($"journal {Planted.LastName}");
        OtherProgram.Ask(file, "ALTER TABLE away RENAME TO rows");
        Assert.StartsWith("L'enregistrement n'a pas abouti.", answer.Sentence, StringComparison.Ordinal);
    }

    /// <summary>A refusal that repeats what it was told.</summary>
    private static ConnectorReply Quoting(int status) => new(status, $$$"""{"error":{"code":"ServiceError","message":"{{{Planted.Everything}}}"}}""");
}
