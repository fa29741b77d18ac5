using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>The passages of a session, read.</summary>
public sealed class Passages(IRowStore store, ExamSession session)
{
    public async ValueTask<StoredPassage> ReadAsync(Candidate candidate, CancellationToken cancellation) =>
        StoredPassage.From(candidate, await store.ListAsync(Partition(candidate), Keys.PassagePrefix(candidate.Number), cancellation));

    /// <summary>The sheet that was sealed as this version; null when there is none.</summary>
    public async ValueTask<AppreciationSheet?> ReadSheetAsync(Candidate candidate, int version, CancellationToken cancellation) =>
        await store.FindAsync(Partition(candidate), Keys.SealedSheet(candidate.Number, version), cancellation) is { } row
            ? KeptJson.Read<AppreciationSheet>(row.Body)
            : null;

    /// <summary>Who did what when, oldest first.</summary>
    public async ValueTask<IReadOnlyList<JournalEntry>> ReadJournalAsync(Candidate candidate, CancellationToken cancellation)
    {
        var rows = await store.ListAsync(Partition(candidate), Keys.JournalPrefix(candidate.Number), cancellation);
        return [.. rows.Select(r => KeptJson.Read<JournalEntry>(r.Body)).OrderBy(e => e.At)];
    }

    public string Partition(Candidate candidate) => Keys.Commission(session, candidate.Commission);
}
