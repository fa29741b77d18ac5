namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>An anonymous bot and a connector on this machine, shared by the tests of a class. One attempt each, at any pace: what each answer means.</summary>
public sealed class LocalPair : IAsyncLifetime
{
    internal TestBot Bot { get; private set; } = null!;

    internal FakeConnector Connector { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Connector = await FakeConnector.StartAsync();
        Bot = await TestBot.StartAsync(new(TestBot.AtAnyPace(TestBot.Anonymous()))
        {
            ["Bot:SendAttempts"] = "1", ["Bot:SendTimeout"] = "00:00:05", ["Bot:TurnTimeout"] = "00:00:05",
        });
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
