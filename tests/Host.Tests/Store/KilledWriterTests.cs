using System.Diagnostics;
using System.Globalization;
using E4Bot.Host.Store.Sqlite;

namespace E4Bot.Host.Tests.Store;

/// <summary>A process that writes is killed in the middle of it, as by a power button.</summary>
public sealed class KilledWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    [InlineData(3000)]
    public async Task Every_commit_acknowledged_before_the_kill_is_there_afterwards_and_none_is_half_there(int commitsBeforeTheKill)
    {
        var acknowledged = await WriteUntilKilled(commitsBeforeTheKill);

        using var store = SqliteRowStore.Open(folder.File("e4bot.db"));
        var rows = await store.ListAsync("killed", "", TestContext.Current.CancellationToken);
        var kept = rows.GroupBy(row => row.Key.Split('/')[0]).ToDictionary(commit => commit.Key, commit => commit.Count());
        Assert.True(acknowledged.Count >= commitsBeforeTheKill);
        Assert.All(acknowledged, number => Assert.Contains(number, kept.Keys));
        Assert.All(kept.Values, count => Assert.Equal(3, count));
    }

    private async Task<List<string>> WriteUntilKilled(int commits)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "E4Bot.StoreWriter.dll");
        using var writer = Process.Start(new ProcessStartInfo("dotnet", [program, folder.File("e4bot.db")]) { RedirectStandardOutput = true })!;
        var acknowledged = new List<string>();
        try
        {
            while (acknowledged.Count < commits)
            {
                acknowledged.Add(Assert.IsType<string>(await ReadLine(writer)));
            }
        }
        finally
        {
            writer.Kill();
        }

        while (await ReadLine(writer) is { } line)
        {
            acknowledged.Add(line);
        }

        await writer.WaitForExitAsync(TestContext.Current.CancellationToken);
        return [.. acknowledged.Where(IsWhole)];
    }

    /// <summary>The kill may cut the last line short.</summary>
    private static bool IsWhole(string line) => line.Length == 7 && int.TryParse(line, CultureInfo.InvariantCulture, out _);

    private static ValueTask<string?> ReadLine(Process writer) => writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
}
