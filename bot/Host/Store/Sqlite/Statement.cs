using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>
/// A prepared statement, used again and again. It stands beneath <see cref="SqliteCommand"/>, which binds arrays only and makes
/// a reader for each use: here spans are bound as they lie. It belongs to one connection: one thread at a time.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt handle;

    public Statement(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out handle));
    }

    /// <param name="parameter">From 1.</param>
    public Statement Bind(int parameter, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(handle, parameter, value));
        return this;
    }

    /// <param name="parameter">From 1.</param>
    public Statement Bind(int parameter, long value)
    {
        Check(raw.sqlite3_bind_int64(handle, parameter, value));
        return this;
    }

    /// <returns>Whether there is a row to read. <see cref="Reset"/> must follow the last step, whatever it gave.</returns>
    public bool Step()
    {
        var code = raw.sqlite3_step(handle);
        if (code == raw.SQLITE_ROW)
        {
            return true;
        }

        if (code != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(code, database);
        }

        return false;
    }

    /// <summary>Runs to the end, once.</summary>
    public void Execute()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    /// <param name="column">From 0. Valid until the next step.</param>
    public ReadOnlySpan<byte> Blob(int column) => raw.sqlite3_column_blob(handle, column);

    /// <param name="column">From 0.</param>
    public long Integer(int column) => raw.sqlite3_column_int64(handle, column);

    /// <summary>Ready for the next use; ends the read that the statement held open.</summary>
    public void Reset() => raw.sqlite3_reset(handle);

    public void Dispose() => handle.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(code, database);
        }
    }
}
