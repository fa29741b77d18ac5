using Microsoft.Data.Sqlite;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>The file that holds everything: made when there is none, refused when it is not one of ours or too new.</summary>
internal static class StoreFile
{
    /// <summary>The layout that this program writes, and the newest that it reads.</summary>
    public const int Schema = 1;

    /// <summary>« E4Bt », in the place where SQLite lets a program sign its files.</summary>
    private const int Signature = 0x45344274;

    private static readonly string[] Layout =
    [
        "CREATE TABLE store (schema INTEGER NOT NULL, versions INTEGER NOT NULL) STRICT",
        $"INSERT INTO store (schema, versions) VALUES ({Schema}, 1)",
        """
        CREATE TABLE bodies (
          id INTEGER PRIMARY KEY,
          body BLOB NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE rows (
          partition BLOB NOT NULL,
          key BLOB NOT NULL,
          version INTEGER NOT NULL,
          body INTEGER NOT NULL,
          PRIMARY KEY (partition, key)
        ) STRICT, WITHOUT ROWID
        """,
        $"PRAGMA application_id = {Signature}",
    ];

    /// <summary>A connection that may write. The first one to be opened.</summary>
    /// <exception cref="StoreUnavailableException">The sentence for the operator.</exception>
    public static SqliteConnection OpenForWriting(string path)
    {
        try
        {
            PrivateFolder.Make(Path.GetDirectoryName(path)!);
            if (!Path.Exists(path))
            {
                MakeForOwnerAlone(path);
            }

            return Connect(path, SqliteOpenMode.ReadWriteCreate, Prepare);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StoreFailure.NoFolder(path, failure);
        }
        catch (SqliteException failure)
        {
            throw StoreFailure.CannotOpen(path, failure);
        }
    }

    /// <summary>A connection that may only read.</summary>
    public static SqliteConnection OpenForReading(string path) => Connect(path, SqliteOpenMode.ReadOnly, static (_, _) => { });

    /// <summary>Still empty, which SQLite takes for a new database; what it writes beside the file has the file's rights.</summary>
    private static void MakeForOwnerAlone(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        File.Open(path, options).Dispose();
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode, Action<SqliteConnection, string> prepare)
    {
        var words = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false };
        var connection = new SqliteConnection(words.ToString());
        try
        {
            connection.Open();
            Run(connection, "PRAGMA busy_timeout = 10000");
            prepare(connection, path);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Prepare(SqliteConnection connection, string path)
    {
        var isNew = RefuseStrangers(connection, path);
        Run(connection, "PRAGMA journal_mode = WAL");
        Run(connection, "PRAGMA synchronous = FULL");
        // macOS alone: there, a plain fsync leaves what was written in the drive's cache.
        Run(connection, "PRAGMA fullfsync = ON");
        if (isNew)
        {
            Create(connection, path);
        }
    }

    /// <summary>Looks before anything is altered. Says whether the file is still empty.</summary>
    private static bool RefuseStrangers(SqliteConnection connection, string path)
    {
        if (Read(connection, "SELECT count(*) FROM sqlite_schema") == 0)
        {
            return true;
        }

        if (Read(connection, "PRAGMA application_id") != Signature)
        {
            throw StoreFailure.NotOurs(path);
        }

        var schema = Read(connection, "SELECT schema FROM store");
        return schema <= Schema ? false : throw StoreFailure.TooNew(path, schema);
    }

    private static void Create(SqliteConnection connection, string path)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        // Another process may have made it while this one waited for its turn.
        if (RefuseStrangers(connection, path))
        {
            Array.ForEach(Layout, sql => Run(connection, sql));
        }

        transaction.Commit();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Execute();
    }

    private static long Read(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        return statement.Step() ? statement.Integer(0) : 0;
    }
}
