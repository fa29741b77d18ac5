using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Tests.Operators;
using E4Bot.Host.Tests.Store;
using E4Bot.Host.Tests.Transmitting;

namespace E4Bot.Host.Tests.Access;

/// <summary>« candidate-record » as an operator types it, with what goes wrong.</summary>
public sealed class RecordCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_is_made_for_its_owner_alone_and_says_when_it_may_be_handed_over()
    {
        await FillAsync();

        var ended = await RunAsync("candidate-record", "00000000001", "one.zip", "--Storage:Path", "e4bot.db");

        Assert.Equal(0, ended.ExitCode);
        Assert.Contains("hand it over once the results are out, never before", ended.Output, StringComparison.Ordinal);
        Assert.Contains("4 files", ended.Output, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.File("one.zip")));
    }

    [Theory]
    [InlineData(2, "Give a candidate's number and one file", "candidate-record")]
    [InlineData(2, "Give a candidate's number and one file", "candidate-record", "00000000001")]
    [InlineData(2, "1 to 20 letters or digits", "candidate-record", "../x", "one.zip")]
    [InlineData(2, "does not exist: make it first", "candidate-record", "00000000001", "nowhere/one.zip")]
    [InlineData(1, "No candidate of the number 1 is registered in this session: check it, leading zeros included.", "candidate-record", "1", "one.zip")]
    public async Task A_slip_of_the_hand_is_told_and_makes_no_file(int code, string told, params string[] args)
    {
        await FillAsync();

        var ended = await RunAsync([.. args, "--Storage:Path", "e4bot.db"]);

        Assert.Equal(code, ended.ExitCode);
        Assert.Contains(told, Assert.Single(ended.Complaints), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.File(""), "*.zip*"));
    }

    private async Task FillAsync()
    {
        using var store = SqliteRowStore.Open(folder.File("e4bot.db"));
        await Jury.FillAsync(store);
    }

    private Task<Ended> RunAsync(params string[] args) => RealProgram.RunAsync(folder, folder.File(""), args);
}
