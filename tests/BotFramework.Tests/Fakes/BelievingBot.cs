namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>A bot with an identity, and three keys of its channel: endorsed, not endorsed at all, endorsed for others.</summary>
public sealed class BelievingBot : IAsyncLifetime
{
    internal ChannelKeyPair Endorsed { get; } = new("clé-1", "msteams", "webchat");

    internal ChannelKeyPair NotEndorsed { get; } = new("clé-2");

    internal ChannelKeyPair EndorsedForOthers { get; } = new("clé-3", "webchat", "MSTEAMS");

    internal FakeKeyService Service { get; private set; } = null!;

    internal TestBot Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Service = await FakeKeyService.StartAsync(Endorsed, NotEndorsed, EndorsedForOthers);
        Bot = await TestBot.StartAsync(TestBot.Identity(Service));
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Service.DisposeAsync();
    }
}
