using Microsoft.Data.Sqlite;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>
/// Takes out of the file, and of the log beside it, what was deleted: in free cells, free pages and older copies of pages. The file is written anew from what
/// it holds, and the log is emptied into it.
/// </summary>
internal static class Forgetting
{
    /// <summary>Milliseconds. A program that only serves reads for far less.</summary>
    private const int MostWait = 2000;

    /// <exception cref="StoreUnavailableException">Something else has the file open.</exception>
    public static void Run(string path)
    {
        try
        {
            using var connection = StoreFile.OpenForWriting(path);
            Step(connection, $"PRAGMA busy_timeout = {MostWait}");
            Step(connection, "VACUUM");
            if (Step(connection, "PRAGMA wal_checkpoint(TRUNCATE)") != 0) throw StoreFailure.CannotForget(null);
        }
        catch (SqliteException failure)
        {
            throw StoreFailure.CannotForget(failure);
        }
    }

    /// <returns>The first column of the first row: of a checkpoint, whether it was kept from its end.</returns>
    private static long Step(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        return statement.Step() ? statement.Integer(0) : 0;
    }
}
