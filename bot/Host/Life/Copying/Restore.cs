using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Copying;

/// <summary>
/// A backup into an empty store. The whole file is checked first. A mark is the first thing written and the last removed: between the two nobody works on
/// the store, and the same file restored again writes every row again, which ends what was interrupted.
/// </summary>
public sealed class Restore(IRowStore store, StoreMarks marks)
{
    /// <param name="progress">Told what is done, and of how many rows; how many there are is not known while the file is checked.</param>
    /// <exception cref="UnfitBackupException">The file does not serve, or the store is not empty. Nothing was written.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async ValueTask<BackupFacts> RunAsync(string path, Action<RestoreStep, long, long?> progress, CancellationToken cancellation)
    {
        using var backup = BackupReader.Open(path);
        var facts = backup.Check(rows =>
        {
            cancellation.ThrowIfCancellationRequested();
            progress(RestoreStep.Checking, rows, null);
        });
        await BeginAsync(backup, cancellation);
        var written = 0L;
        foreach (var commit in RestoreCommits.Of(backup.Rows()))
        {
            await store.CommitAsync(commit.Partition, commit.Changes, cancellation);
            progress(RestoreStep.Writing, written += commit.Changes.Count, facts.Rows);
        }
        await marks.EndRestoreAsync(backup.Header.Schema, cancellation);
        return facts;
    }

    private async ValueTask BeginAsync(BackupReader backup, CancellationToken cancellation)
    {
        if ((await marks.ReadAsync(cancellation)).Restore is { } begun)
        {
            if (begun.Sha256 == backup.Sha256) return;
            throw new UnfitBackupException(
                $"Another file was being restored into this store: its SHA-256 begins with {begun.Sha256[..12]}, and this one's with {backup.Sha256[..12]}. "
                + "Nothing was written. Restore that file again, or name a new store.");
        }
        if (await HoldsAnythingAsync(cancellation))
        {
            throw new UnfitBackupException(
                "The store is not empty, and a backup is restored into an empty one only. Nothing was written. Name a new store (--Storage:Path new.db), or move this one away.");
        }
        if (!await marks.BeginRestoreAsync(backup.Sha256, cancellation)) throw new UnfitBackupException("Another restore has just begun on this store. Nothing was written. Wait for its end.");
    }

    private async ValueTask<bool> HoldsAnythingAsync(CancellationToken cancellation)
    {
        await foreach (var partition in store.ListPartitionsAsync("", cancellation))
            if (!StoreMarks.IsOfThePlace(partition)) return true;
        return false;
    }
}

/// <summary>How far a restore is.</summary>
public enum RestoreStep
{
    Checking,
    Writing,
}
