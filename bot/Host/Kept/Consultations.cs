using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>
/// Who opened which document, append-only. What was opened of a file stands with it, and only as long as the document does; whatever was refused stands in one
/// place of the session, the candidate's number known or not, so that neither the rows nor the time they take tell which it was.
/// </summary>
public sealed class Consultations(IRowStore store, Passages passages, ExamSession session)
{
    /// <summary>Those who open one document at one moment take turns.</summary>
    private const int MostAttempts = 16;

    /// <summary>Keeps that a document of this candidate's file is opened; false when its row is there no longer.</summary>
    /// <param name="document">The key of the row that it is made from.</param>
    public async ValueTask<bool> KeepAsync(Candidate candidate, string document, DocumentAccess access, CancellationToken cancellation)
    {
        var (partition, key) = (passages.Partition(candidate), Keys.Of(access));
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            if (await store.FindAsync(partition, document, cancellation) is not { } row) return false;
            RowChange[] changes = [new RowChange.Insert(key, KeptJson.Write(access)), new RowChange.Hold(document, row.Version)];
            var result = await store.CommitAsync(partition, changes, cancellation);
            if (result is CommitResult.Committed || (result is CommitResult.Conflict { Key: var taken } && taken == key)) return true;
        }
        throw new StoreUnavailableException("A document's row kept changing while it was opened. It was not shown.");
    }

    /// <summary>Keeps what was refused, and what was made for somebody without being kept in a file.</summary>
    public async ValueTask KeepAsync(DocumentAccess access, CancellationToken cancellation) =>
        await store.CommitAsync(Keys.Consultations(session), [new RowChange.Insert(Keys.Of(access), KeptJson.Write(access))], cancellation);

    /// <summary>Oldest first.</summary>
    public async ValueTask<IReadOnlyList<DocumentAccess>> ReadAsync(Candidate candidate, CancellationToken cancellation)
    {
        var prefix = Keys.ConsultationsOf(candidate.Number);
        Row[] rows =
        [
            .. await store.ListAsync(passages.Partition(candidate), prefix, cancellation),
            .. await store.ListAsync(Keys.Consultations(session), prefix, cancellation),
        ];
        return [.. rows.Select(row => KeptJson.Read<DocumentAccess>(row.Body)).OrderBy(access => access.At)];
    }
}
