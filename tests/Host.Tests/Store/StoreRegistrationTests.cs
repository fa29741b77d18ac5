using E4Bot.Host.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Tests.Store;

public sealed class StoreRegistrationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task By_default_the_file_is_data_e4bot_db_in_the_content_folder()
    {
        using var host = HostWith([]);
        await host.StartAsync(Cancellation);

        Assert.True(File.Exists(Path.Combine(folder.File("data"), "e4bot.db")));
    }

    [Fact]
    public async Task Storage_Path_names_another_file()
    {
        using var host = HostWith(["--Storage:Path", folder.File("other.db")]);
        await host.StartAsync(Cancellation);

        Assert.True(File.Exists(folder.File("other.db")));
    }

    [Fact]
    public async Task An_empty_path_stops_the_program_with_a_sentence_that_names_the_key()
    {
        using var host = HostWith(["--Storage:Path", " "]);

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Cancellation));

        Assert.Contains("Storage:Path", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_does_not_serve_stops_the_program()
    {
        using var host = HostWith(["--Storage:Path", Directory.CreateDirectory(folder.File("folder")).FullName]);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => host.StartAsync(Cancellation));
    }

    [Fact]
    public async Task The_program_is_ready_when_the_store_answers()
    {
        using var host = HostWith([]);

        Assert.Equal(HealthStatus.Healthy, await Health(host));
    }

    [Fact]
    public async Task The_program_is_not_ready_when_the_store_does_not_answer()
    {
        using var host = HostWith([]);
        await host.StartAsync(Cancellation);
        OtherProgram.Ask(Path.Combine(folder.File("data"), "e4bot.db"), "DROP TABLE rows");

        Assert.Equal(HealthStatus.Unhealthy, await Health(host));
    }

    private static async Task<HealthStatus> Health(IHost host)
    {
        var report = await host.Services.GetRequiredService<HealthCheckService>()
            .CheckHealthAsync(check => check.Tags.Contains("ready"), Cancellation);
        return report.Entries["store"].Status;
    }

    private IHost HostWith(string[] arguments)
    {
        var settings = new HostApplicationBuilderSettings { Args = arguments, ContentRootPath = folder.File("") };
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder(settings);
        builder.Logging.ClearProviders();
        builder.Services.AddRowStore(builder.Configuration);
        return builder.Build();
    }
}
