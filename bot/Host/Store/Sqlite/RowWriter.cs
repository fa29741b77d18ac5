using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>Checks and applies one commit inside the transaction that stands open.</summary>
internal sealed class RowWriter(SqliteConnection connection, VersionCounter versions) : IDisposable
{
    private readonly BodyWriter bodies = new(connection);
    private readonly Statement find = new(connection, "SELECT version, body FROM rows WHERE partition = ?1 AND key = ?2");
    private readonly Statement insert = new(connection, "INSERT INTO rows (partition, key, version, body) VALUES (?1, ?2, ?3, ?4)");
    private readonly Statement stamp = new(connection, "UPDATE rows SET version = ?3 WHERE partition = ?1 AND key = ?2");
    private readonly Statement delete = new(connection, "DELETE FROM rows WHERE partition = ?1 AND key = ?2");

    public CommitResult Apply(PendingCommit commit)
    {
        var standing = new (RowVersion Version, long Body)?[commit.Changes.Length];
        for (var i = 0; i < standing.Length; i++)
        {
            var (change, key) = commit.Changes[i];
            standing[i] = Standing(commit.Partition, key);
            if (!change.Allows(standing[i]?.Version))
            {
                return new CommitResult.Conflict(change.Key);
            }
        }

        var written = new RowVersion[standing.Length];
        for (var i = 0; i < standing.Length; i++)
        {
            written[i] = Apply(commit.Changes[i].Change, commit.Partition, commit.Changes[i].Key, standing[i]?.Body);
        }

        return new CommitResult.Committed(written);
    }

    public void Dispose()
    {
        find.Dispose();
        insert.Dispose();
        stamp.Dispose();
        delete.Dispose();
        bodies.Dispose();
    }

    private (RowVersion Version, long Body)? Standing(byte[] partition, byte[] key)
    {
        try
        {
            return find.Bind(1, partition).Bind(2, key).Step() ? (VersionText.Of(find.Integer(0)), find.Integer(1)) : null;
        }
        finally
        {
            find.Reset();
        }
    }

    /// <param name="body">Where the row's body lies; null where there is no row.</param>
    private RowVersion Apply(RowChange change, byte[] partition, byte[] key, long? body)
    {
        var version = versions.Next();
        switch (change)
        {
            case RowChange.Delete:
                delete.Bind(1, partition).Bind(2, key).Execute();
                bodies.Delete(body!.Value);
                break;
            case RowChange.Hold:
                stamp.Bind(1, partition).Bind(2, key).Bind(3, version).Execute();
                break;
            case RowChange.Insert or RowChange.Replace or RowChange.Put when body is { } place:
                stamp.Bind(1, partition).Bind(2, key).Bind(3, version).Execute();
                bodies.Replace(place, change.Body.Span);
                break;
            case RowChange.Insert or RowChange.Replace or RowChange.Put:
                insert.Bind(1, partition).Bind(2, key).Bind(3, version).Bind(4, bodies.Insert(change.Body.Span)).Execute();
                break;
            default:
                throw new UnreachableException();
        }

        return VersionText.Of(version);
    }
}
