using Microsoft.Data.Sqlite;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>Writes the rows' bodies, which lie apart from their keys and versions: see <see cref="StoreFile"/>.</summary>
internal sealed class BodyWriter(SqliteConnection connection) : IDisposable
{
    private readonly Statement insert = new(connection, "INSERT INTO bodies (body) VALUES (?1) RETURNING id");
    private readonly Statement replace = new(connection, "UPDATE bodies SET body = ?2 WHERE id = ?1");
    private readonly Statement delete = new(connection, "DELETE FROM bodies WHERE id = ?1");

    /// <returns>Where it lies.</returns>
    public long Insert(ReadOnlySpan<byte> body)
    {
        try
        {
            insert.Bind(1, body).Step();
            return insert.Integer(0);
        }
        finally
        {
            insert.Reset();
        }
    }

    public void Replace(long place, ReadOnlySpan<byte> body) => replace.Bind(1, place).Bind(2, body).Execute();

    public void Delete(long place) => delete.Bind(1, place).Execute();

    public void Dispose()
    {
        insert.Dispose();
        replace.Dispose();
        delete.Dispose();
    }
}
