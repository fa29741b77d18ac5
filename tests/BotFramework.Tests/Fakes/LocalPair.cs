namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>An anonymous bot and a connector on this machine, shared by the tests of a class; nothing may last longer than a second.</summary>
public sealed class LocalPair : IAsyncLifetime
{
    internal TestBot Bot { get; private set; } = null!;

    internal FakeConnector Connector { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Connector = await FakeConnector.StartAsync();
        Bot = await TestBot.StartAsync(new(TestBot.Anonymous()) { ["Bot:SendTimeout"] = "00:00:05", ["Bot:TurnTimeout"] = "00:00:05" });
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Connector.DisposeAsync();
    }

    internal void Reset()
    {
        Bot.Turn.Reset();
        Connector.Reset();
    }
}
