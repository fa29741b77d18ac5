using E4Bot.Browser.Tests.Live;

namespace E4Bot.Host.Tests.Teams;

/// <summary>The program as it is, in a process of its own. When that one is killed another takes its place at once, on the same store.</summary>
internal sealed class BotInItsOwnProcess : IBotUnderTest
{
    /// <summary>Only for a test that would wait for ever.</summary>
    private static readonly TimeSpan SafetyNet = TimeSpan.FromSeconds(90);

    private readonly Lock gate = new();
    private readonly string folder;
    private readonly Dictionary<string, string> settings;
    private Task<LiveProgram> standing;
    private bool isOver;

    /// <param name="settings">Environment variables.</param>
    /// <param name="way">How each attempt gets there; straight, when null.</param>
    public BotInItsOwnProcess(string folder, Dictionary<string, string> settings, Func<BotInItsOwnProcess, HttpMessageHandler>? way = null)
    {
        (this.folder, this.settings) = (folder, settings);
        standing = StartAsync();
        Sender = new PatientSender(this, way?.Invoke(this) ?? new SocketsHttpHandler { UseProxy = false });
        Http = new HttpClient(Sender) { BaseAddress = new Uri("http://bot.test/"), Timeout = SafetyNet };
    }

    public HttpClient Http { get; }

    public PatientSender Sender { get; }

    /// <summary>The process that stands, or is being started.</summary>
    public Task<LiveProgram> Standing
    {
        get
        {
            lock (gate) return standing;
        }
    }

    /// <summary>False when there is none to kill yet.</summary>
    public bool Kill()
    {
        lock (gate)
        {
            if (isOver || !standing.IsCompletedSuccessfully) return false;
            var killed = standing.Result;
            killed.Kill();
            standing = ReplaceAsync(killed);
            return true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        lock (gate) isOver = true;
        await (await Standing).DisposeAsync();
    }

    private async Task<LiveProgram> ReplaceAsync(LiveProgram killed)
    {
        await killed.DisposeAsync();
        return await StartAsync();
    }

    /// <summary>Another program may have taken the free port that was found for this one.</summary>
    private async Task<LiveProgram> StartAsync()
    {
        while (true)
        {
            try
            {
                return await LiveProgram.StartAsync(folder, settings);
            }
            catch (InvalidOperationException ended) when (ended.Message.Contains("address already in use", StringComparison.Ordinal))
            {
                // Another one is found.
            }
        }
    }
}
