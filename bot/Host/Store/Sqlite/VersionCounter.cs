using Microsoft.Data.Sqlite;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>
/// Gives each write a version that no row ever had. The file keeps only the end of the block that is in use, so that counting
/// writes nothing; what a stopped program had left of its block is never given.
/// </summary>
internal sealed class VersionCounter(SqliteConnection connection) : IDisposable
{
    private const long Block = 1 << 20;

    private readonly Statement reserve = new(connection, $"UPDATE store SET versions = versions + {Block} RETURNING versions");
    private long next;
    private long end;

    /// <summary>Makes sure of the next <paramref name="count"/> versions. Outside a transaction: a block that was taken stays taken.</summary>
    public void Reserve(int count)
    {
        if (end - next >= count)
        {
            return;
        }

        try
        {
            reserve.Step();
            end = reserve.Integer(0);
        }
        finally
        {
            reserve.Reset();
        }

        next = end - Block;
    }

    public long Next() => next++;

    public void Dispose() => reserve.Dispose();
}
