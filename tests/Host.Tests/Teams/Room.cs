using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Portfolio;
using E4Bot.Host.Tests.Replicas;
using E4Bot.Host.Tests.Store.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Teams;

/// <summary>The program between a fake Teams and the people of the made-up session, in the channels of their commissions.</summary>
internal sealed class Room : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("e4bot-salle-");
    private readonly Func<Room, IBotUnderTest> start;

    private Room(FakeTeams teams, Func<Room, IBotUnderTest> start)
    {
        this.start = start;
        Teams = teams;
        Commission1 = teams.Channel("commission-1", Cast.Camille, Cast.Dominique, Cast.Maud);
        Commission2 = teams.Channel("commission-2", Cast.Sacha, Cast.Lou, Cast.Maud);
        (Camille, Dominique, Sacha, Lou) = (Member(Cast.Camille, Commission1), Member(Cast.Dominique, Commission1), Member(Cast.Sacha, Commission2), Member(Cast.Lou, Commission2));
        (Maud, Ali, Noa, Kim) = (Member(Cast.Maud, Commission1), Member(Cast.Ali, Commission1), Member(Cast.Noa, Commission1), Member(Cast.Kim, Commission1));
        Bot = start(this);
    }

    public FakeTeams Teams { get; }

    public IBotUnderTest Bot { get; private set; }

    public WatchedClock Clock { get; } = new(new DateTimeOffset(2027, 5, 18, 6, 0, 0, TimeSpan.Zero)) { PassesShortWaits = OnTwoReplicasAttribute.IsOnThisTest };

    public LogBook Logs { get; } = new();

    public string Folder => folder.FullName;

    public TeamsPlace Commission1 { get; }

    public TeamsPlace Commission2 { get; }

    public Participant Camille { get; }

    public Participant Dominique { get; }

    public Participant Sacha { get; }

    public Participant Lou { get; }

    public Participant Maud { get; }

    public Participant Ali { get; }

    public Participant Noa { get; }

    public Participant Kim { get; }

    public IServiceProvider Services => Bot is TwoReplicas both ? both.Services : ((BotInProcess)Bot).Services;

    /// <summary>The same person in their own chat with the bot, on another device.</summary>
    public Participant InTheirChat(TeamsPerson person) => new(this, person, Teams.ChatWith(person));

    /// <summary>The program is up, and each commission's channel is tied to it.</summary>
    public static Task<Room> OpenAsync(params (string Key, string Value)[] settings) => OpenAsync((IInternet?)null, settings);

    /// <summary>The same, where portfolios stand on <paramref name="internet"/>.</summary>
    public static async Task<Room> OpenAsync(IInternet? internet, params (string Key, string Value)[] settings)
    {
        var given = settings.ToDictionary(s => s.Key, s => s.Value);
        var shares = OnTwoReplicasAttribute.IsOnThisTest;
        if (shares) foreach (var (key, value) in TwoReplicas.Sharing(await (await TestContext.Current.GetFixture<TableService>())!.NewTableAsync())) given[key] = value;
        var room = new Room(await FakeTeams.StartAsync(), self =>
        {
            return shares ? new TwoReplicas(One) : One();
            BotInProcess One() => new(self.Folder, self.Clock, self.Logs, given, internet: internet);
        });
        await room.TieAsync();
        return room;
    }

    public static async Task<Room> OpenAsync(Func<Room, IBotUnderTest> start) => new(await FakeTeams.StartAsync(), start);

    public async Task TieAsync()
    {
        await Maud.Says("relier commission 1");
        await Maud.Says("relier commission 2", Commission2);
    }

    /// <summary>One more person in the session.</summary>
    public async Task InvitesAsync(Person person) => Assert.True(await Services.GetRequiredService<Registers>()
        .ReplaceAsync(index => index.Registry with { People = [.. index.Registry.People, person] }, (_, _) => new(true), default));

    /// <summary>Stopped and started again; <paramref name="meanwhile"/> happens while there is no bot.</summary>
    public async Task RestartAsync(Action? meanwhile = null)
    {
        await Bot.DisposeAsync();
        meanwhile?.Invoke();
        Bot = start(this);
    }

    /// <summary>Candidates of whom what is kept is not what the journal says; none, or the store is broken.</summary>
    public async Task<IReadOnlyList<CandidateNumber>> BrokenAsync()
    {
        var registry = (await Services.GetRequiredService<Registers>().ReadAsync(default)).Registry;
        return [.. (await Services.GetRequiredService<StoreAudit>().RunAsync(registry, _ => { }, default)).Wrong.Select(wrong => wrong.Number)];
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Teams.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private Participant Member(TeamsPerson who, TeamsPlace place) => new(this, who, place);
}
