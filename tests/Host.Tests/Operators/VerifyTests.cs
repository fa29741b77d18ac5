using System.Text;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Tests.Store;

namespace E4Bot.Host.Tests.Operators;

/// <summary>« verify » answers for what is in the store: all of it, and only if there is one.</summary>
public sealed class VerifyTests : IDisposable
{
    private const string Commission1 = "2027|Lycée Imaginaire|1";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_store_that_does_not_exist_is_refused_and_not_made()
    {
        var ended = await RealProgram.RunAsync(folder, "verify", "--Storage:Path", "typo.db");

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith($"{folder.File("typo.db")} (Storage:Path) is no store yet", Assert.Single(ended.Complaints), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.File("")));
    }

    [Fact]
    public async Task An_empty_file_is_no_store_either()
    {
        await File.WriteAllBytesAsync(folder.File("e4bot.db"), [], TestContext.Current.CancellationToken);

        Assert.Equal(1, (await Verify()).ExitCode);
        Assert.Empty(await File.ReadAllBytesAsync(folder.File("e4bot.db"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_store_that_holds_what_it_should_is_verified()
    {
        await Import();

        var ended = await Verify();

        Assert.Equal((0, ""), (ended.ExitCode, ended.Error));
        Assert.Equal("24 candidates verified, 0 wrong; 0 not registered.", ended.Output.Trim());
    }

    [Theory]
    [InlineData("j/99999999999/c/000001", "99999999999: 1 rows in the commission Lycée Imaginaire|1, where this candidate is not registered.")]
    [InlineData("p/02736100009/etat", "02736100009: 1 rows in the commission Lycée Imaginaire|1, where this candidate is not registered.")]
    [InlineData("f/99999999999/001", "99999999999: 1 rows in the commission Lycée Imaginaire|1, where this candidate is not registered.")]
    [InlineData("n/99999999999/001", "99999999999: 1 rows in the commission Lycée Imaginaire|1, where this candidate is not registered.")]
    [InlineData("p/02736100001/etat", "02736100001: what is kept cannot be read.")]
    public async Task What_is_kept_of_somebody_not_registered_there_or_cannot_be_read_is_told(string key, string told)
    {
        await Import();
        await Write(key, "{");

        var ended = await Verify();

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith(told, ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    public async Task A_scoring_of_the_rehearsal_that_cannot_be_read_is_told(string body)
    {
        await Import();
        await Write("r/dossier-a/Lycée Imaginaire|1", body, "#repetition|2027");

        var ended = await Verify();

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith("r/dossier-a/Lycée Imaginaire|1: a scoring of the rehearsal that cannot be read", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_card_was_put_before_its_candidate_moved_is_nothing_to_tell()
    {
        await Import();
        await Write("p/02736100009/carte", "{}");

        Assert.Equal(0, (await Verify()).ExitCode);
    }

    private async Task Import() =>
        Assert.Equal(0, (await RealProgram.RunAsync(folder, "import", Path.Combine(AppContext.BaseDirectory, "Demo", "Session"), "--Storage:Path", "e4bot.db")).ExitCode);

    private Task<Ended> Verify() => RealProgram.RunAsync(folder, "verify", "--Storage:Path", "e4bot.db");

    private async Task Write(string key, string body, string partition = Commission1)
    {
        using var store = SqliteRowStore.Open(folder.File("e4bot.db"));
        await store.CommitAsync(partition, [new RowChange.Insert(key, Encoding.UTF8.GetBytes(body))], TestContext.Current.CancellationToken);
    }
}
