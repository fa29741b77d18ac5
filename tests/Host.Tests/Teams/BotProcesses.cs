using E4Bot.Browser.Tests.Live;

namespace E4Bot.Host.Tests.Teams;

/// <summary>
/// The program as it is, in a process of its own, or in several that share a store. When one is killed another takes its place at once, on the same store.
/// </summary>
internal sealed class BotProcesses : IBotUnderTest
{
    /// <summary>Only for a test that would wait for ever.</summary>
    private static readonly TimeSpan SafetyNet = TimeSpan.FromSeconds(90);

    private readonly Lock gate = new();
    private readonly string folder;
    private readonly Dictionary<string, string> settings;
    private readonly Task<LiveProgram>[] standing;
    private bool isOver;

    /// <param name="settings">Environment variables.</param>
    /// <param name="way">How each attempt gets there; straight, when null.</param>
    public BotProcesses(string folder, Dictionary<string, string> settings, int replicas = 1, Func<BotProcesses, HttpMessageHandler>? way = null)
    {
        (this.folder, this.settings) = (folder, settings);
        standing = [.. Enumerable.Range(0, replicas).Select(_ => StartAsync())];
        Sender = new PatientSender(this, way?.Invoke(this) ?? new SocketsHttpHandler { UseProxy = false });
        Http = new HttpClient(Sender) { BaseAddress = new Uri("http://bot.test/"), Timeout = SafetyNet };
    }

    public HttpClient Http { get; }

    public PatientSender Sender { get; }

    /// <summary>Any of those that are up; the first that will be, when none is.</summary>
    public async Task<LiveProgram> AnyAsync()
    {
        Task<LiveProgram>[] those;
        lock (gate) those = [.. standing];
        var up = those.Where(program => program.IsCompletedSuccessfully).ToArray();
        return up.Length > 0 ? up[Random.Shared.Next(up.Length)].Result : await await Task.WhenAny(those);
    }

    /// <summary>Whether it is up as far as anybody knows: nobody has killed it.</summary>
    public bool Stands(LiveProgram program)
    {
        lock (gate) return standing.Any(one => one.IsCompletedSuccessfully && one.Result == program);
    }

    /// <summary>The one at that address, or any. False when there is none to kill yet.</summary>
    public bool Kill(Uri? address = null)
    {
        lock (gate)
        {
            var up = standing.Index().Where(one => one.Item.IsCompletedSuccessfully && (address is null || one.Item.Result.Address.Port == address.Port)).ToArray();
            if (isOver || up.Length == 0) return false;
            var (index, killed) = up[Random.Shared.Next(up.Length)];
            killed.Result.Kill();
            standing[index] = ReplaceAsync(killed.Result);
            return true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        lock (gate) isOver = true;
        foreach (var program in standing) await (await program).DisposeAsync();
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
