using System.Diagnostics;
using E4Bot.Benchmarks.Turns;
using E4Bot.BotFramework;
using E4Bot.Host.CommandLine;
using E4Bot.Host.Composition;
using E4Bot.Host.Files.Import;
using E4Bot.Host.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Benchmarks.Storage;

/// <summary>The whole program in this process, its store counted. Turns are handed to it without HTTP; what it sends, it sends to the made-up Teams.</summary>
internal sealed class BotInHand : IAsyncDisposable
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);
    private const int QuietGlances = 4;

    private readonly WebApplication app;
    private readonly CountingStore store;

    private BotInHand(WebApplication app) => (this.app, store) = (app, (CountingStore)app.Services.GetRequiredService<IRowStore>());

    /// <param name="instead">In place of the store that the settings name.</param>
    public static async Task<BotInHand> StartAsync(MadeUpRegistry registry, IRowStore? instead, params string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Development",
            ContentRootPath = AppContext.BaseDirectory,
            Args = [.. BotProcess.Settings(settings), "--Logging:LogLevel:Default=Error", "--urls=http://127.0.0.1:0"],
        }).AddProgram();
        var named = builder.Services.Last(service => service.ServiceType == typeof(IRowStore)).ImplementationFactory!;
        builder.Services.AddSingleton<IRowStore>(services => new CountingStore(instead ?? (IRowStore)named(services)));
        var app = builder.Build();
        await ImportCommand.TakeAsync(app.Services.GetRequiredService<Importing>(), ImportCommand.FilesOf(registry.Folder), default);
        await app.StartAsync();
        return new BotInHand(app);
    }

    /// <summary>One turn, and what it made the bot send, to its end.</summary>
    public async Task<MeasuredTurn> TakeAsync(byte[] activity)
    {
        if (!ActivityJson.TryRead(activity, out var read)) throw new InvalidOperationException("A made-up activity could not be read.");
        var (milliseconds, result, asked) = await HandleAsync(read);
        await QuietAsync();
        var kind = AdaptiveCardAction.TryRead(read, out var action, out _) ? action.Verb : "évaluer";
        return new MeasuredTurn(kind, milliseconds, asked, store.Beside, (result as TurnResult.Invoke)?.Body.ToArray() ?? []);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<(double Milliseconds, TurnResult Result, PortCounts Asked)> HandleAsync(BotFramework.Activity activity)
    {
        var asked = store.Begin();
        var started = Stopwatch.GetTimestamp();
        var result = await app.Services.GetRequiredService<ITurnHandler>().HandleAsync(activity, default);
        return (Stopwatch.GetElapsedTime(started).TotalMilliseconds, result, asked);
    }

    /// <summary>Until nothing has been asked of the store for a while.</summary>
    private async Task QuietAsync()
    {
        for (var (quiet, before) = (0, -1); quiet < QuietGlances;)
        {
            await Task.Delay(Glance);
            (quiet, before) = store.Beside.All == before ? (quiet + 1, before) : (0, store.Beside.All);
        }
    }
}

/// <param name="Asked">Of the store, while the person waited.</param>
/// <param name="Delivered">Of the store, for what was sent afterwards.</param>
internal sealed record MeasuredTurn(string Kind, double Milliseconds, PortCounts Asked, PortCounts Delivered, byte[] Answer);
