using System.Net;
using System.Net.Sockets;
using E4Bot.Host.Composition;
using E4Bot.Host.Tests.Store;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Tests.Operators;

/// <summary>A program that cannot start says why in sentences, on standard error, and nothing else; its exit code is 1.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--Storge:Path is read by nothing: look for its name in docs/settings.md.", "--Storge:Path", "e4bot.db")]
    [InlineData("Storage:Pth is not a setting: those under Storage are Path, ConnectionString, Account, ManagedIdentityClientId, Table.", "--Storage:Pth", "e4bot.db")]
    [InlineData("Storage:ConnectionString is no connection string", "--Storage:ConnectionString", "c2VjcmV0")]
    [InlineData("Table Storage cannot be reached", "--Storage:ConnectionString", "UseDevelopmentStorage=true")]
    [InlineData("Storage:Path is empty", "--Storage:Path", " ")]
    [InlineData("Links:Keys is empty", "--Links:Keys", "")]
    [InlineData("Session:TimeZone is no known time zone", "--Session:TimeZone", "")]
    [InlineData("Session:DepositBy:Ccf is no date: write it as yyyy-MM-dd, such as 2027-04-30, or leave it empty.", "--Session:DepositBy:Ccf", "30/04/2027")]
    [InlineData("Session:DepositBy:Ponctuelle is no date: write it as yyyy-MM-dd", "--Session:DepositBy:Ponctuelle", "2027-02-30")]
    [InlineData("Portfolio:RefusedNetworks holds what is no network: write an address and the length of its prefix, such as 192.0.2.0/24.", "--Portfolio:RefusedNetworks:0", "192.0.2.0/33")]
    [InlineData("Bot:Cloud is not one of Public, UsGovernment, China.", "--Bot:Cloud", "Moon")]
    [InlineData("An address of urls cannot be listened on", "--urls", "http://192.0.2.1:3978")]
    public async Task A_wrong_setting_is_told(string told, string key, string value)
    {
        var ended = await RealProgram.RunAsync(folder, key, value);

        Complains(told, ended);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once()
    {
        var ended = await RealProgram.RunAsync(folder, "--Bot:Cloud", "Moon", "--Links:Kees", "keys", "--OTEL_EXPORTER_OTLP_ENDPOINT", "here");

        Assert.Equal(3, ended.Complaints.Length);
    }

    [Fact]
    public async Task A_file_that_is_no_session_is_told_with_what_it_lacks_and_what_could_be_named()
    {
        var ended = await RealProgram.RunAsync(folder, "--Session:File", "appsettings.json");

        Complains("Session:File leads to", ended);
        Assert.Contains("it has no « id », « exam »", ended.Error, StringComparison.Ordinal);
        Assert.Contains("Sessions/session-2023.json, Sessions/session-2027.json.", ended.Error, StringComparison.Ordinal);
    }

    /// <summary>What is kept of the session « 2027 » is told from all else by « 2027| ».</summary>
    [Theory]
    [InlineData("2027|rattrapage")]
    [InlineData("")]
    public async Task A_session_whose_id_could_be_taken_for_another_s_is_told(string id)
    {
        var shipped = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Sessions", "session-2027.json"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder.File("session.json"), shipped.Replace("\"id\": \"2027\"", $"\"id\": \"{id}\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var ended = await RealProgram.RunAsync(folder, "--Session:File", folder.File("session.json"));

        Complains("Session:File leads to", ended);
        Assert.Contains("its id is not of letters, digits", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_database_of_another_program_is_told()
    {
        OtherProgram.Ask(folder.File("recipes.db"), "CREATE TABLE recipes (name TEXT)");

        Complains(folder.File("recipes.db"), await RealProgram.RunAsync(folder, "--Storage:Path", "recipes.db"));
    }

    [Theory]
    [InlineData("--Storage:Path", "file/e4bot.db", "The folder of Storage:Path")]
    [InlineData("--Links:Keys", "file", "Links:Keys names")]
    [InlineData("--Links:Keys", "file/keys", "Links:Keys names")]
    public async Task A_folder_that_cannot_be_written_is_told(string key, string value, string told)
    {
        await File.WriteAllTextAsync(folder.File("file"), "a file where the folder should be", TestContext.Current.CancellationToken);

        Complains(told, await RealProgram.RunAsync(folder, key, value));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public async Task A_port_in_use_is_told(string host)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        Complains("Failed to bind to address", await RealProgram.RunAsync(folder, "--urls", $"http://{host}:{((IPEndPoint)other.LocalEndpoint).Port}"));
    }

    [Fact]
    public async Task Settings_that_cannot_be_parsed_are_told()
    {
        await File.WriteAllTextAsync(folder.File("appsettings.json"), "{ \"Bot\": ", TestContext.Current.CancellationToken);

        Complains("Failed to load configuration from file", await RealProgram.RunAsync(folder));
    }

    [Fact]
    public async Task A_command_that_does_not_exist_is_told_with_those_that_do()
    {
        var ended = await RealProgram.RunAsync(folder, "verifie");

        Assert.Equal(2, ended.ExitCode);
        Assert.Contains("import, verify, deliveries, synthesis, synthesis-models, paper-pack, backup, restore, export, transmit, check-pack, candidate-record, purge: see --help.", Assert.Single(ended.Complaints), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_shown_and_nothing_is_started()
    {
        var ended = await RealProgram.RunAsync(folder, "--help");

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.All(["import FILE", "verify", "docs/settings.md"], told => Assert.Contains(told, ended.Output, StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.File("")));
    }

    [Fact]
    public void A_bug_keeps_its_trace()
    {
        var wrong = new OptionsValidationException("", typeof(object), ["Bot:AppId is missing."]);
        var bug = new InvalidOperationException("Sequence contains no elements");

        Assert.Null(StartFailure.Sentences(bug));
        Assert.Null(StartFailure.Sentences(new AggregateException(wrong, bug)));
        Assert.Equal(["Bot:AppId is missing."], StartFailure.Sentences(new AggregateException(wrong, wrong)));
    }

    private static void Complains(string told, Ended ended)
    {
        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith(told, Assert.Single(ended.Complaints), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Output, StringComparison.Ordinal);
    }
}
