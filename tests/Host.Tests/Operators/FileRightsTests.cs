using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Tests.Store;

namespace E4Bot.Host.Tests.Operators;

/// <summary>What is kept is for the program's own user alone, where the system knows of such rights.</summary>
public sealed class FileRightsTests : IDisposable
{
    private const UnixFileMode ReadAndWrite = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_store_and_what_stands_beside_it_are_their_owners_alone()
    {
        if (OperatingSystem.IsWindows()) return;
        using var store = SqliteRowStore.Open(folder.File("data/e4bot.db"));
        await store.CommitAsync("p", [new RowChange.Insert("state", "{}"u8.ToArray())], TestContext.Current.CancellationToken);

        Assert.Equal(ReadAndWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.File("data")));
        Assert.Equal(3, Directory.GetFiles(folder.File("data")).Length);
        foreach (var file in Directory.GetFiles(folder.File("data"))) Assert.Equal(ReadAndWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void A_folder_that_stands_keeps_its_rights()
    {
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode shared = ReadAndWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
        Directory.CreateDirectory(folder.File("data"), shared);

        SqliteRowStore.Open(folder.File("data/e4bot.db")).Dispose();

        Assert.Equal(shared, File.GetUnixFileMode(folder.File("data")));
    }
}
