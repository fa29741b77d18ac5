using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Life.Harmonising;

/// <summary>Reads the ledger of harmonisation. Whoever cannot be read is counted, and hides nobody else's line.</summary>
public sealed class Ledgers(CommissionReading reading)
{
    /// <param name="isSeen">Whether the reader may see what the jury decided of a commission's candidates.</param>
    public async ValueTask<Ledger> ReadAsync(RegistryIndex registry, Func<CommissionKey, bool> isSeen, CancellationToken cancellation)
    {
        var commissions = registry.Registry.Candidates.Select(candidate => candidate.Commission).Distinct().Where(isSeen);
        return Ledger.Of(await reading.ReadAsync<IReadOnlyList<LedgerLine>?>(registry, commissions, LedgerLine.Of, cancellation, _ => null));
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
