using System.Net.Http.Headers;
using E4Bot.BotFramework;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Portfolio;
using E4Bot.Host.Tests.Portfolio;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Turn;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Fuzz;

/// <summary>The whole program in this process, on a store of its own, of whose log only the failures are kept.</summary>
internal sealed class FuzzedBot : WebApplicationFactory<TurnHandler>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("e4bot-fuzz-");
    private readonly HttpClient http;

    public FuzzedBot() => http = CreateClient();

    public FailureLog Failures { get; } = new();

    public async Task<Answer> SendAsync(byte[] body, string contentType)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return new Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Candidates of whom what is kept is not what the journal says.</summary>
    public async Task<IReadOnlyList<CandidateNumber>> BrokenAsync()
    {
        var registry = (await Services.GetRequiredService<Registers>().ReadAsync(default)).Registry;
        return [.. (await Services.GetRequiredService<StoreAudit>().RunAsync(registry, _ => { }, default)).Wrong.Select(wrong => wrong.Number)];
    }

    public override async ValueTask DisposeAsync()
    {
        http.Dispose();
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development").UseContentRoot(folder.FullName);
        builder.UseSetting("Bot:DangerouslyAllowAnonymous", "true");
        builder.UseSetting("Storage:Path", "e4bot.db");
        // A clock that stands still would make every send fall into one second, and never come to another attempt.
        builder.UseSetting("Bot:SendAttempts", "1");
        foreach (var pace in typeof(PaceOptions).GetProperties()) builder.UseSetting($"Bot:Pace:{pace.Name}", "1000000");
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Failures).SetMinimumLevel(LogLevel.Error));
        var clock = new FakeTimeProvider(new DateTimeOffset(2027, 5, 18, 6, 0, 0, TimeSpan.Zero));
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(clock).AddSingleton<IInternet, ClosedInternet>());
    }
}
