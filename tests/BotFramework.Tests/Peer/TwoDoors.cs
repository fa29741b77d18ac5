using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Peer;

/// <summary>This bot and the archived library, with the same identity and the same keys of the same channel, read by both before anybody knocks.</summary>
public sealed class TwoDoors : IAsyncLifetime
{
    private PeerProcess? _peer;

    internal BelievingBot Ours { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Ours.InitializeAsync();
        _peer = await PeerProcess.StartAsync(Ours.Service.MetadataUrl);
        if (_peer is not null) await KnockAsync(new RawPost(Cases.GateCase.Body, $"Bearer {new HandMadeToken(Ours.Endorsed)}"));
    }

    /// <summary>The same request at the library's two gates and at ours.</summary>
    internal async Task<Answers> KnockAsync(RawPost request)
    {
        PeerProcess.Require(_peer);
        return new Answers(
            await AtAsync(_peer.Address, "/api/messages"),
            await AtAsync(_peer.Address, "/older/messages"),
            await AtAsync(Ours.Bot.Http.BaseAddress!, "/api/messages"));

        async Task<GateAnswer> AtAsync(Uri address, string path)
        {
            var (status, said) = await request.SendAsync(new Uri(address, path));
            return new GateAnswer(status, said);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_peer is not null) await _peer.DisposeAsync();
        await Ours.DisposeAsync();
    }
}

/// <summary>What a gate said to a request.</summary>
internal sealed record GateAnswer(int Status, string Said)
{
    public bool LetsIn => Status == 200;
}

/// <param name="Peer">The library's gate of today.</param>
/// <param name="OlderPeer">The one that it had before, and still has.</param>
internal sealed record Answers(GateAnswer Peer, GateAnswer OlderPeer, GateAnswer Ours);
