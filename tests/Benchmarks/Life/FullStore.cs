using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Store.Sqlite;

namespace E4Bot.Benchmarks.Life;

/// <summary>Fills the store of an imported session with a whole evaluation of each candidate.</summary>
internal static class FullStore
{
    private const int AtATime = 256;

    /// <returns>How many rows were written.</returns>
    public static async Task<long> FillAsync(string path, ExamSession session, Action<int> filled)
    {
        using var store = SqliteRowStore.Open(path);
        var registry = await new Registers(store, session, TimeProvider.System).ReadAsync(default);
        var (rows, done) = (0L, 0);
        foreach (var some in registry.Registry.Candidates.Chunk(AtATime))
        {
            rows += (await Task.WhenAll(some.Select(candidate => Task.Run(() => WriteAsync(store, session, registry, candidate))))).Sum();
            filled(done += some.Length);
        }
        return rows;
    }

    private static async Task<long> WriteAsync(SqliteRowStore store, ExamSession session, RegistryIndex registry, Candidate candidate)
    {
        var rows = await new WholeEvaluation(candidate, registry.MembersOf(candidate.Commission), session).RowsAsync();
        RowChange[] changes = [.. rows.Select(row => new RowChange.Insert(row.Key, row.Body))];
        return await store.CommitAsync(Keys.Commission(session, candidate.Commission), changes, default) is CommitResult.Committed
            ? rows.Count
            : throw new InvalidOperationException("A made-up evaluation met a conflict.");
    }
}
