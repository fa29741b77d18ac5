using E4Bot.Azurite;
using E4Bot.Benchmarks.Life;
using E4Bot.Benchmarks.Turns;
using E4Bot.Benchmarks.Wire;

namespace E4Bot.Benchmarks.National;

/// <summary>All that an hour needs: a table service with a meter before it, a made-up Teams, the registry imported, the replicas started.</summary>
internal sealed class NationalStage : IAsyncDisposable
{
    private const string Table = "--Storage:Table=national";

    private readonly List<BotProcess> replicas = [];

    private NationalStage(AzuriteProcess azurite, TableWire wire, FakeTeams teams) => (Azurite, Wire, Teams) = (azurite, wire, teams);

    public AzuriteProcess Azurite { get; }

    public TableWire Wire { get; }

    public FakeTeams Teams { get; }

    public IReadOnlyList<BotProcess> Replicas => replicas;

    public static async Task<NationalStage> SetAsync()
    {
        var azurite = await AzuriteProcess.StartAsync(listsByPartition: true);
        return new NationalStage(azurite, await TableWire.StartAsync(azurite), await FakeTeams.StartAsync());
    }

    public async Task StartAsync(MadeUpRegistry registry, int count)
    {
        var settings = BotProcess.Settings($"--Storage:ConnectionString={Wire.ConnectionString}", Table);
        await BotProcess.ImportAsync(registry, settings);
        for (var n = 0; n < count; n++) replicas.Add(await BotProcess.StartAsync(settings));
    }

    public async Task StopReplicasAsync()
    {
        foreach (var replica in replicas) await replica.DisposeAsync();
        replicas.Clear();
    }

    /// <summary>Asks the service directly, without the meter.</summary>
    public Task<MeasuredCommand> VerifyAsync() => MeasuredCommand.TryAsync("verify", $"--Storage:ConnectionString={Azurite.ConnectionString}", Table);

    public async ValueTask DisposeAsync()
    {
        await StopReplicasAsync();
        await Teams.DisposeAsync();
        await Wire.DisposeAsync();
        await Azurite.DisposeAsync();
    }
}
