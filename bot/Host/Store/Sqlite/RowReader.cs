using Microsoft.Data.Sqlite;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>One connection that reads, and its statements. For one caller at a time.</summary>
internal sealed class RowReader : IDisposable
{
    private const byte AfterAnyKey = 0xFF;

    private readonly SqliteConnection connection;
    private readonly Statement find;
    private readonly Statement list;
    private readonly Statement nextPartition;

    private RowReader(SqliteConnection connection)
    {
        this.connection = connection;
        find = new Statement(connection, "SELECT version, body FROM rows WHERE partition = ?1 AND key = ?2");
        list = new Statement(connection, "SELECT version, body, key FROM rows WHERE partition = ?1 AND key >= ?2 AND key < ?3 ORDER BY key");
        nextPartition = new Statement(connection, "SELECT partition FROM rows WHERE partition >= ?1 AND partition < ?2 ORDER BY partition LIMIT 1");
    }

    public static RowReader Open(string path)
    {
        var connection = StoreFile.OpenForReading(path);
        try
        {
            return new RowReader(connection);
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    public Row? Find(string partition, string key)
    {
        Span<byte> partitionBytes = stackalloc byte[KeyBytes.Most];
        Span<byte> keyBytes = stackalloc byte[KeyBytes.Most];
        find.Bind(1, partitionBytes[..KeyBytes.Encode(partition, partitionBytes)]);
        find.Bind(2, keyBytes[..KeyBytes.Encode(key, keyBytes)]);
        try
        {
            return find.Step() ? Current(find, key) : null;
        }
        finally
        {
            find.Reset();
        }
    }

    public List<Row> List(string partition, string prefix)
    {
        Span<byte> partitionBytes = stackalloc byte[KeyBytes.Most];
        list.Bind(1, partitionBytes[..KeyBytes.Encode(partition, partitionBytes)]);
        BindRange(list, 2, prefix);
        var rows = new List<Row>();
        try
        {
            while (list.Step())
            {
                rows.Add(Current(list, KeyBytes.Decode(list.Blob(2))));
            }
        }
        finally
        {
            list.Reset();
        }

        return rows;
    }

    /// <summary>The first partition that starts with <paramref name="prefix"/> and comes after <paramref name="last"/>; null when there is none.</summary>
    public string? NextPartition(string prefix, string? last)
    {
        BindRange(nextPartition, 1, prefix);
        if (last is not null)
        {
            nextPartition.Bind(1, [.. KeyBytes.Encode(last), 0]);
        }

        try
        {
            return nextPartition.Step() ? KeyBytes.Decode(nextPartition.Blob(0)) : null;
        }
        finally
        {
            nextPartition.Reset();
        }
    }

    public void Dispose()
    {
        find.Dispose();
        list.Dispose();
        nextPartition.Dispose();
        connection.Dispose();
    }

    private static Row Current(Statement statement, string key) =>
        new(key, VersionText.Of(statement.Integer(0)), statement.Blob(1).ToArray());

    private static void BindRange(Statement statement, int parameter, string prefix)
    {
        Span<byte> bytes = stackalloc byte[KeyBytes.Most];
        var length = KeyBytes.Encode(prefix, bytes);
        bytes[length] = AfterAnyKey;
        statement.Bind(parameter, bytes[..length]).Bind(parameter + 1, bytes[..(length + 1)]);
    }
}
