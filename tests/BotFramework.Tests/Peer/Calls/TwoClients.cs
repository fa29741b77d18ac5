using System.Net.Http.Json;
using System.Text.Json.Nodes;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Peer.Calls;

/// <summary>Our client and the archived library's, at one connector.</summary>
public sealed class TwoClients : IAsyncLifetime
{
    private readonly LocalPair _ours = new();
    private PeerProcess? _peer;

    public async ValueTask InitializeAsync()
    {
        await _ours.InitializeAsync();
        _peer = await PeerProcess.StartAsync("http://127.0.0.1:1/");
    }

    /// <summary>What the connector was asked by the one, and by the other.</summary>
    internal async Task<(Call Peer, Call Ours)> CallAsync(ConnectorCall call)
    {
        PeerProcess.Require(_peer);
        var where = ConnectorCalls.Where(_ours.Connector);
        var peer = await HeardAsync(() => PeerCallsAsync(call, where));
        return (peer, await HeardAsync(() => call.Ours(_ours.Bot.Connector, where, TestContext.Current.CancellationToken)));
    }

    public async ValueTask DisposeAsync()
    {
        if (_peer is not null) await _peer.DisposeAsync();
        await _ours.DisposeAsync();
    }

    private async Task<Call> HeardAsync(Func<Task> ask)
    {
        _ours.Reset();
        _ours.Connector.Answer = http => FakeConnector.Write(http, http.Request.Method == "GET" ? 200 : 201, """{"id":"29:1","members":[]}""");
        await ask();
        return Assert.Single(_ours.Connector.Calls);
    }

    private async Task PeerCallsAsync(ConnectorCall call, ConversationReference where)
    {
        var asked = new JsonObject
        {
            ["serviceUrl"] = where.ServiceUrl,
            ["operation"] = call.Operation,
            ["args"] = new JsonArray([.. call.Arguments.Select(argument => argument.DeepClone())]),
        };
        using var answer = await _ours.Bot.Http.PostAsJsonAsync(new Uri(_peer!.Address, "/call"), asked, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
