using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Copying;

/// <summary>
/// The whole store into one file: every row of every partition, each partition as one listing gives it. The commission is the unit of consistency, so a
/// backup that is taken during an exam holds each evaluation as it was at some moment of the backup, never half a press.
/// </summary>
public sealed class Backup(IRowStore store, StoreMarks marks, TimeProvider time)
{
    /// <param name="path">Whole. Nothing may stand there yet.</param>
    /// <param name="written">Told how many rows are written.</param>
    /// <exception cref="IOException">Something stands there already, or it cannot be written.</exception>
    public async ValueTask<BackupFacts> RunAsync(string path, Action<long> written, CancellationToken cancellation)
    {
        var standing = (await marks.ReadAsync(cancellation)).Schema;
        var header = new BackupHeader(BackupFormat.Version, standing?.Version ?? 1, time.GetUtcNow(), ProgramVersion.Text);
        return await NewFile.WriteAsync(path, file => WriteAsync(file, header, written, cancellation));
    }

    private async ValueTask<BackupFacts> WriteAsync(Stream file, BackupHeader header, Action<long> written, CancellationToken cancellation)
    {
        using var writer = new BackupWriter(file, header);
        var rows = 0L;
        await foreach (var partition in store.ListPartitionsAsync("", cancellation))
        {
            if (StoreMarks.IsOfThePlace(partition)) continue;
            var listed = await store.ListAsync(partition, "", cancellation);
            // Emptied since it was named.
            if (listed.Count == 0) continue;
            writer.Begin(partition);
            foreach (var row in listed)
            {
                cancellation.ThrowIfCancellationRequested();
                writer.Add(row);
                written(++rows);
            }
        }
        return writer.End(file, header);
    }
}
