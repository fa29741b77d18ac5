using BitFaster.Caching.Lru;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>
/// The passages of a session, read. What was read or written last is remembered, and used only where the store says that its rows still have the same
/// versions: memory saves reading and thinking, never truth.
/// </summary>
public sealed class Passages(IRowStore store, ExamSession session)
{
    /// <summary>Passages. A large academy hears a hundred candidates at a time.</summary>
    private const int MostRemembered = 256;

    private static readonly Dictionary<string, RowVersion> Nothing = [];

    private readonly ConcurrentLru<(CommissionKey, CandidateNumber), StoredPassage> recent = new(MostRemembered);

    public async ValueTask<StoredPassage> ReadAsync(Candidate candidate, CancellationToken cancellation)
    {
        var remembered = recent.TryGet((candidate.Commission, candidate.Number), out var known) ? known : null;
        var rows = await store.ListAsync(Partition(candidate), Keys.PassagePrefix(candidate.Number), remembered?.Versions ?? Nothing, cancellation);
        var stored = StoredPassage.From(candidate, rows, remembered);
        if (stored != remembered) Remember(candidate, stored);
        return stored;
    }

    public void Remember(Candidate candidate, StoredPassage stored) => recent.AddOrUpdate((candidate.Commission, candidate.Number), stored);

    /// <summary>What was sealed as this version; null when there is none.</summary>
    public async ValueTask<SealedEvaluation?> ReadSealedAsync(Candidate candidate, int version, CancellationToken cancellation) =>
        await store.FindAsync(Partition(candidate), Keys.SealedSheet(candidate.Number, version), cancellation) is { } row
            ? KeptJson.Read<SealedEvaluation>(row.Body)
            : null;

    /// <summary>The sheet that was sealed as this version; null when there is none.</summary>
    public async ValueTask<AppreciationSheet?> ReadSheetAsync(Candidate candidate, int version, CancellationToken cancellation) =>
        (await ReadSealedAsync(candidate, version, cancellation))?.Sheet;

    /// <summary>What was read of the tableau de synthèse attached as this version; null when there is none.</summary>
    public async ValueTask<KeptSynthesis?> ReadSynthesisAsync(Candidate candidate, int version, CancellationToken cancellation) =>
        await store.FindAsync(Partition(candidate), Keys.SynthesisTable(candidate.Number, version), cancellation) is { } row
            ? KeptJson.Read<KeptSynthesis>(row.Body)
            : null;

    /// <summary>The notice of that number, as it was written; null when there is none.</summary>
    public async ValueTask<ConformityNotice?> ReadNoticeAsync(Candidate candidate, int notice, CancellationToken cancellation) =>
        await store.FindAsync(Partition(candidate), Keys.Notice(candidate.Number, notice), cancellation) is { } row
            ? KeptJson.Read<ConformityNotice>(row.Body)
            : null;

    /// <summary>Who did what when, oldest first.</summary>
    public async ValueTask<IReadOnlyList<JournalEntry>> ReadJournalAsync(Candidate candidate, CancellationToken cancellation)
    {
        var rows = await store.ListAsync(Partition(candidate), Keys.JournalPrefix(candidate.Number), cancellation);
        return [.. rows.Select(r => KeptJson.Read<JournalEntry>(r.Body)).OrderBy(e => e.At)];
    }

    public string Partition(Candidate candidate) => Keys.Commission(session, candidate.Commission);
}
