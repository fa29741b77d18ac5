using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Exporting;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Harmonising;

/// <summary>Reads the ledger of harmonisation: each commission in one listing, several side by side. Whoever cannot be read is counted, and hides nobody else's line.</summary>
public sealed class Ledgers(IRowStore store, ExamSession session)
{
    public async ValueTask<Ledger> ReadAsync(RegistryIndex registry, CancellationToken cancellation)
    {
        CommissionKey[] commissions = [.. registry.Registry.Candidates.Select(candidate => candidate.Commission).Distinct()];
        var found = new IReadOnlyList<LedgerLine>?[commissions.Length][];
        var few = new ParallelOptions { MaxDegreeOfParallelism = CommissionReading.AtATime, CancellationToken = cancellation };
        await Parallel.ForEachAsync(Enumerable.Range(0, commissions.Length), few, async (n, stopping) => found[n] = await ReadAsync(registry, commissions[n], stopping));
        return Ledger.Of(found.SelectMany(each => each));
    }

    private async ValueTask<IReadOnlyList<LedgerLine>?[]> ReadAsync(RegistryIndex registry, CommissionKey commission, CancellationToken cancellation)
    {
        var rows = await PartitionRows.ReadAsync(store, Keys.Commission(session, commission), Keys.Passages, cancellation);
        return [.. registry.CandidatesOf(commission).Select(candidate => Damage.AsNull(() => LedgerLine.Of(Verification.Passage(candidate, rows[candidate.Number.Value]))))];
    }
}

/// <param name="Lines">Oldest decision first.</param>
/// <param name="Unreadable">Candidates of whom what is kept cannot be read.</param>
public sealed record Ledger(IReadOnlyList<LedgerLine> Lines, int Unreadable)
{
    /// <param name="read">Of each candidate; null of one who cannot be read.</param>
    public static Ledger Of(IEnumerable<IReadOnlyList<LedgerLine>?> read)
    {
        var all = read.ToArray();
        return new Ledger(LedgerLine.InOrder(all.OfType<IReadOnlyList<LedgerLine>>().SelectMany(lines => lines)), all.Count(lines => lines is null));
    }
}
