using E4Bot.Host.Store;
using E4Bot.Host.Store.Tables;
using E4Bot.Host.Tests.Store.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Tests.Store;

public sealed class StoreRegistrationTests(TableService service) : IDisposable
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
    public async Task A_connection_string_leads_to_table_storage_and_no_file_is_made()
    {
        var options = await service.NewTableAsync();
        using var host = HostWith(["--Storage:ConnectionString", options.ConnectionString!, "--Storage:Table", options.Table]);
        await host.StartAsync(Cancellation);

        Assert.IsType<TableRowStore>(host.Services.GetRequiredService<IRowStore>());
        Assert.True(TableRowStore.Stands(options));
        Assert.False(Directory.Exists(folder.File("data")));
    }

    [Theory]
    [InlineData("Storage:ConnectionString", "--Storage:ConnectionString", "AccountKey=c2VjcmV0")]
    [InlineData("Storage:ConnectionString", "--Storage:ConnectionString", "c2VjcmV0")]
    [InlineData("Storage:Account", "--Storage:Account", "Lycée Imaginaire")]
    [InlineData("Storage:Account", "--Storage:Account", "http://imaginaire.test")]
    [InlineData("Storage:Table", "--Storage:Table", "2027")]
    [InlineData("Storage:Account", "--Storage:Account", "imaginaire", "--Storage:ConnectionString", "UseDevelopmentStorage=true")]
    public async Task A_setting_that_does_not_serve_stops_the_program_with_a_sentence_that_names_the_key_and_no_secret(string key, params string[] settings)
    {
        using var host = HostWith(settings);

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Cancellation));

        Assert.Contains(key, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", failure.Message, StringComparison.Ordinal);
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
