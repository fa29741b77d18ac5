using Microsoft.Data.Sqlite;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>What the operator is told when the file does not serve: what is wrong, and what to do.</summary>
internal static class StoreFailure
{
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotBeOpened = 14;
    private const int NotADatabase = 26;

    public static StoreUnavailableException NoFolder(string path, Exception cause) =>
        new($"The folder of Storage:Path, {Path.GetDirectoryName(path)}, cannot be made or entered. "
            + "Let the program write there, or name another place.", cause);

    public static StoreUnavailableException NotOurs(string path) =>
        new($"{path} (Storage:Path) is the database of another program and was left as it is. Name another file.");

    public static StoreUnavailableException TooNew(string path, long schema) =>
        new($"{path} (Storage:Path) was written by a newer version of this program: its schema is {schema}, and {StoreFile.Schema} is the newest that "
            + "this version reads. It was left as it is. Start the newer version, or restore a backup made before it.");

    public static StoreUnavailableException CannotOpen(string path, SqliteException cause) =>
        new($"{path} (Storage:Path) {Remedy(cause)}", cause);

    public static StoreUnavailableException CannotRead(SqliteException cause) => new($"Reading failed: the store's file {Remedy(cause)}", cause);

    public static StoreUnavailableException CannotWrite(Exception cause) =>
        new(cause is SqliteException sqlite
            ? $"Nothing was acknowledged: the store's file {Remedy(sqlite)}"
            : $"Nothing was acknowledged: {cause.GetType().Name} while writing.", cause);

    public static StoreUnavailableException CannotForget(SqliteException? cause) =>
        new("All is erased, but the store's file could not be written anew: what was erased can still be read in it. Stop whatever else has the file open, see "
            + "that the disk has room for it once more, and repeat.", cause!);

    private static string Remedy(SqliteException cause) => cause.SqliteErrorCode switch
    {
        NotADatabase => "is not a database and was left as it is. Name another file, or move this one away.",
        Corrupt => "is damaged. Stop the program and restore a backup.",
        ReadOnly or CannotBeOpened => "cannot be opened for writing. Let the program write the file and its folder, or name another place.",
        Full => "is on a full disk. Free some space; the program goes on by itself.",
        _ => $"does not answer (SQLite error {cause.SqliteErrorCode}, {cause.SqliteExtendedErrorCode}). Look at the disk, and at what else has the file open.",
    };
}
