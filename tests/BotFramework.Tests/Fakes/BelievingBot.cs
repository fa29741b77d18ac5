namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>A bot with an identity, and three keys of its channel: endorsed, not endorsed at all, endorsed for others.</summary>
public sealed class BelievingBot : IAsyncLifetime
{
    private FakeKeyService _service = null!;

    internal ChannelKeyPair Endorsed { get; } = new("clé-1", "msteams", "webchat");

    internal ChannelKeyPair NotEndorsed { get; } = new("clé-2");

    internal ChannelKeyPair EndorsedForOthers { get; } = new("clé-3", "webchat", "MSTEAMS");

    internal TestBot Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _service = await FakeKeyService.StartAsync(Endorsed, NotEndorsed, EndorsedForOthers);
        Bot = await TestBot.StartAsync(TestBot.Identity(_service));
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await _service.DisposeAsync();
    }
}
