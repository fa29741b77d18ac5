using Microsoft.Data.Sqlite;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>One connection that reads, and its statements. For one caller at a time.</summary>
internal sealed class RowReader : IDisposable
{
    private const byte AfterAnyKey = 0xFF;
    private const int VersionColumn = 0;
    private const int BodyColumn = 1;
    private const int KeyColumn = 2;

    private readonly SqliteConnection connection;
    private readonly Statement find;
    private readonly Statement list;
    private readonly Statement body;
    private readonly Statement nextPartition;

    private RowReader(SqliteConnection connection)
    {
        this.connection = connection;
        find = new Statement(connection, "SELECT version, body FROM rows WHERE partition = ?1 AND key = ?2");
        list = new Statement(connection, "SELECT version, body, key FROM rows WHERE partition = ?1 AND key >= ?2 AND key < ?3 ORDER BY key");
        body = new Statement(connection, "SELECT body FROM bodies WHERE id = ?1");
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
            return find.Step() ? new Row(key, VersionText.Of(find.Integer(VersionColumn)), Body(find.Integer(BodyColumn))) : null;
        }
        finally
        {
            find.Reset();
        }
    }

    /// <summary>Bodies lie on pages of their own: those of rows that are <paramref name="known"/> are not touched.</summary>
    public List<Row> List(string partition, string prefix, IReadOnlyDictionary<string, RowVersion> known)
    {
        Span<byte> partitionBytes = stackalloc byte[KeyBytes.Most];
        list.Bind(1, partitionBytes[..KeyBytes.Encode(partition, partitionBytes)]);
        BindRange(list, 2, prefix);
        var rows = new List<Row>();
        try
        {
            while (list.Step())
            {
                rows.Add(Current(KeyBytes.Decode(list.Blob(KeyColumn)), known));
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
        body.Dispose();
        nextPartition.Dispose();
        connection.Dispose();
    }

    private Row Current(string key, IReadOnlyDictionary<string, RowVersion> known)
    {
        var version = VersionText.Of(list.Integer(VersionColumn));
        return new Row(key, version, known.TryGetValue(key, out var seen) && seen == version ? default : Body(list.Integer(BodyColumn)));
    }

    /// <summary>Read while the statement that found the row is under way, and so from the same state of the file.</summary>
    private byte[] Body(long place)
    {
        try
        {
            body.Bind(1, place).Step();
            return body.Blob(0).ToArray();
        }
        finally
        {
            body.Reset();
        }
    }

    private static void BindRange(Statement statement, int parameter, string prefix)
    {
        Span<byte> bytes = stackalloc byte[KeyBytes.Most];
        var length = KeyBytes.Encode(prefix, bytes);
        bytes[length] = AfterAnyKey;
        statement.Bind(parameter, bytes[..length]).Bind(parameter + 1, bytes[..(length + 1)]);
    }
}
