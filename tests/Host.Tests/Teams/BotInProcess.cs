using E4Bot.BotFramework;
using E4Bot.Host.Portfolio;
using E4Bot.Host.Tests.Portfolio;
using E4Bot.Host.Turn;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Teams;

/// <summary>The program as it is, in this process: SQLite in a folder of its own, a clock that the test moves, every log line kept.</summary>
internal sealed class BotInProcess : WebApplicationFactory<TurnHandler>, IBotUnderTest
{
    private readonly string folder;
    private readonly FakeTimeProvider clock;
    private readonly LogBook logs;
    private readonly IReadOnlyDictionary<string, string> settings;
    private readonly IInternet internet;

    /// <param name="ear">Hears what is said to the program, and what it answers.</param>
    /// <param name="internet">Where portfolios are; without it nothing is reached.</param>
    public BotInProcess(string folder, FakeTimeProvider clock, LogBook logs, IReadOnlyDictionary<string, string> settings, DelegatingHandler? ear = null, IInternet? internet = null)
    {
        (this.folder, this.clock, this.logs, this.settings) = (folder, clock, logs, settings);
        this.internet = internet ?? new ClosedInternet();
        Http = ear is null ? CreateClient() : CreateDefaultClient(ear);
    }

    public HttpClient Http { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development").UseContentRoot(folder);
        builder.UseSetting("Bot:DangerouslyAllowAnonymous", "true");
        builder.UseSetting("Storage:Path", "e4bot.db");
        // The server of tests listens on no address that links could lead to.
        builder.UseSetting("Bot:PublicUrl", "http://localhost");
        builder.UseSetting("SignIn:ClientId", Visiting.ClientId).UseSetting("SignIn:TenantId", FakeTeams.TenantId);
        // A clock that stands still would make every send of a test fall into one second; and what is tried again here is tried by the duties.
        foreach (var pace in typeof(PaceOptions).GetProperties()) builder.UseSetting($"Bot:Pace:{pace.Name}", "1000000");
        builder.UseSetting("Bot:SendAttempts", "1");
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Trace).AddFilter<LogBook>(null, LogLevel.Trace));
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock).AddSingleton(internet));
    }
}
