using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>Checks and applies one commit inside the transaction that stands open.</summary>
internal sealed class RowWriter(SqliteConnection connection, VersionCounter versions) : IDisposable
{
    private readonly Statement find = new(connection, "SELECT version FROM rows WHERE partition = ?1 AND key = ?2");
    private readonly Statement hold = new(connection, "UPDATE rows SET version = ?3 WHERE partition = ?1 AND key = ?2");
    private readonly Statement delete = new(connection, "DELETE FROM rows WHERE partition = ?1 AND key = ?2");
    private readonly Statement write = new(connection, "INSERT OR REPLACE INTO rows (partition, key, version, body) VALUES (?1, ?2, ?3, ?4)");

    public CommitResult Apply(PendingCommit commit)
    {
        foreach (var (change, key) in commit.Changes)
        {
            if (!change.Allows(Standing(commit.Partition, key)))
            {
                return new CommitResult.Conflict(change.Key);
            }
        }

        foreach (var (change, key) in commit.Changes)
        {
            Apply(change, commit.Partition, key);
        }

        return CommitResult.Committed.Instance;
    }

    public void Dispose()
    {
        find.Dispose();
        hold.Dispose();
        delete.Dispose();
        write.Dispose();
    }

    private RowVersion? Standing(byte[] partition, byte[] key)
    {
        try
        {
            return find.Bind(1, partition).Bind(2, key).Step() ? VersionText.Of(find.Integer(0)) : null;
        }
        finally
        {
            find.Reset();
        }
    }

    private void Apply(RowChange change, byte[] partition, byte[] key)
    {
        switch (change)
        {
            case RowChange.Delete:
                delete.Bind(1, partition).Bind(2, key).Execute();
                break;
            case RowChange.Hold:
                hold.Bind(1, partition).Bind(2, key).Bind(3, versions.Next()).Execute();
                break;
            case RowChange.Insert or RowChange.Replace or RowChange.Put:
                write.Bind(1, partition).Bind(2, key).Bind(3, versions.Next()).Bind(4, change.Body.Span).Execute();
                break;
            default:
                throw new UnreachableException();
        }
    }
}
