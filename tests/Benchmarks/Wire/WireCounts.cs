using System.Globalization;

namespace E4Bot.Benchmarks.Wire;

/// <summary>Requests to a table service, as they are billed. <paramref name="Sweeps"/>: listings of a commission's duties, which replicas ask for by the clock and not by the turn.</summary>
internal sealed record WireCounts(long Finds, long Lists, long Sweeps, long Transactions, long Others, long Failed, long BytesIn, long BytesOut)
{
    /// <summary>All but the sweeps.</summary>
    public long Asked => Finds + Lists + Transactions + Others;

    public WireCounts Since(WireCounts then) => new(
        Finds - then.Finds, Lists - then.Lists, Sweeps - then.Sweeps, Transactions - then.Transactions, Others - then.Others, Failed - then.Failed,
        BytesIn - then.BytesIn, BytesOut - then.BytesOut);

    public string Each(long turns) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Per(Asked, turns):F2} requests a turn ({Per(Finds, turns):F2} rows, {Per(Lists, turns):F2} listings, {Per(Transactions, turns):F2} transactions), {Per(BytesIn + BytesOut, turns) / 1024:F1} KiB a turn");

    private static double Per(long count, long turns) => (double)count / Math.Max(1, turns);
}
