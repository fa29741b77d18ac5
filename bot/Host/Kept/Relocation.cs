using E4Bot.Domain.Registry;
using E4Bot.Host.Delivery;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>
/// An import gives a candidate to another commission: what was kept of their file goes along, for the commission is where it is looked for. Copied before
/// the import stands, while nobody may write it (<see cref="HoldingBack"/>), forgotten where it was once it does: interrupted in between, it is in both places,
/// and <c>verify</c> says so. Where a card stood, and how far somebody was on it, stays behind.
/// </summary>
public sealed class Relocation(IRowStore store, Passages passages, DutyReadings readings, DutySignals signals)
{
    /// <summary>A duty that is being done changes its row; a few looks later it is done.</summary>
    private const int MostAttempts = 8;

    public async ValueTask CopyAsync(IEnumerable<(Candidate Before, Candidate After)> moved, CancellationToken cancellation)
    {
        foreach (var (before, after) in moved)
            foreach (var some in (await RowsAsync(before, cancellation)).Chunk(Limits.ChangesPerCommit))
                await store.CommitAsync(passages.Partition(after), [.. some.Select(row => new RowChange.Put(row.Key, BodyOf(row, before, after)))], cancellation);
    }

    public async ValueTask ForgetAsync(IEnumerable<(Candidate Before, Candidate After)> moved, CancellationToken cancellation)
    {
        foreach (var (before, after) in moved)
        {
            await ForgetAsync(before, cancellation);
            foreach (var row in await RowsAsync(after, cancellation))
                if (Keys.DutyOf(row.Key) is not null && readings.Read(passages.Partition(after), row) is { } duty)
                    signals.Send(new DutyAddress(passages.Partition(after), row.Key, duty.Due));
        }
    }

    private async ValueTask ForgetAsync(Candidate before, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts && await RowsAsync(before, cancellation) is { Length: > 0 } rows; attempt++)
            foreach (var some in rows.Chunk(Limits.ChangesPerCommit))
                await store.CommitAsync(passages.Partition(before), [.. some.Select(row => new RowChange.Delete(row.Key, row.Version))], cancellation);
    }

    private async ValueTask<Row[]> RowsAsync(Candidate candidate, CancellationToken cancellation)
    {
        var number = candidate.Number.Value;
        var rows = await store.ListAsync(passages.Partition(candidate), "", cancellation);
        return [.. rows.Where(row => Keys.FactsOf(row.Key) == number || Keys.DutyOf(row.Key) == number)];
    }

    /// <summary>A duty says in itself whom it is about, and so where it stands.</summary>
    private ReadOnlyMemory<byte> BodyOf(Row row, Candidate before, Candidate after) =>
        Keys.DutyOf(row.Key) is not null && readings.Read(passages.Partition(before), row) is { } duty ? KeptJson.Write(duty with { Candidate = after }) : row.Body;
}
