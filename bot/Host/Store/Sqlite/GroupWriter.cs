using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace E4Bot.Host.Store.Sqlite;

/// <summary>
/// The one that writes. On a thread of its own, because it spends its life waiting for the disk, it takes all commits that
/// wait, writes them in one transaction, and answers them when that transaction is on the disk: one fsync for all.
/// </summary>
internal sealed class GroupWriter : IDisposable
{
    private readonly CommitQueue queue = new();
    private readonly SqliteConnection connection;
    private readonly VersionCounter versions;
    private readonly RowWriter rows;
    private readonly Statement begin;
    private readonly Statement commit;
    private readonly Statement rollback;
    private readonly Thread thread;
    private long transactions;

    private GroupWriter(SqliteConnection connection)
    {
        this.connection = connection;
        versions = new VersionCounter(connection);
        versions.Reserve(1);
        rows = new RowWriter(connection, versions);
        begin = new Statement(connection, "BEGIN IMMEDIATE");
        commit = new Statement(connection, "COMMIT");
        rollback = new Statement(connection, "ROLLBACK");
        thread = new Thread(Work) { IsBackground = true, Name = "Store writer" };
        thread.Start();
    }

    /// <summary>Transactions brought to the disk.</summary>
    public long Transactions => Volatile.Read(ref transactions);

    /// <exception cref="StoreUnavailableException">The file does not serve.</exception>
    public static GroupWriter Open(string path)
    {
        var connection = StoreFile.OpenForWriting(path);
        try
        {
            return new GroupWriter(connection);
        }
        catch (SqliteException failure)
        {
            connection.Dispose();
            throw StoreFailure.CannotOpen(path, failure);
        }
    }

    public Task<CommitResult> Enqueue(PendingCommit pending)
    {
        queue.Add(pending);
        return pending.Answer;
    }

    /// <summary>Writes what waits, then stops.</summary>
    public void Dispose()
    {
        queue.Close();
        thread.Join();
        begin.Dispose();
        commit.Dispose();
        rollback.Dispose();
        rows.Dispose();
        versions.Dispose();
        connection.Dispose();
    }

    private void Work()
    {
        var group = new List<PendingCommit>();
        while (queue.Take(group))
        {
            Serve(group);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever went wrong, each caller gets its answer and the writer lives on.")]
    private void Serve(List<PendingCommit> group)
    {
        try
        {
            var answers = Write(group);
            for (var i = 0; i < answers.Length; i++)
            {
                group[i].Complete(answers[i]);
            }
        }
        catch (Exception failure)
        {
            group.ForEach(pending => pending.Fail(StoreFailure.CannotWrite(failure)));
        }
    }

    private CommitResult[] Write(List<PendingCommit> group)
    {
        versions.Reserve(group.Sum(pending => pending.Changes.Length));
        begin.Execute();
        try
        {
            var answers = group.ConvertAll(rows.Apply).ToArray();
            End(answers.Any(answer => answer is CommitResult.Committed));
            return answers;
        }
        catch
        {
            Abandon();
            throw;
        }
    }

    private void End(bool anythingWritten)
    {
        if (!anythingWritten)
        {
            rollback.Execute();
            return;
        }

        commit.Execute();
        Volatile.Write(ref transactions, transactions + 1);
    }

    /// <summary>Some failures have already ended the transaction; then there is nothing to roll back.</summary>
    private void Abandon()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            rollback.Execute();
        }
    }
}
