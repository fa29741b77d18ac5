namespace E4Bot.Host.Store.Tables;

/// <summary>
/// What was read of a partition, in order. <paramref name="IsOfOneMoment"/>: the service shows one page as it stood at one moment, and several pages at several.
/// </summary>
internal sealed record TableListing(IReadOnlyList<Row> Rows, bool IsOfOneMoment)
{
    /// <summary>Two readings that are the same, with nothing written between the first's end and the second's beginning, are of the moment between them.</summary>
    public TableListing After(TableListing earlier) => IsOfOneMoment ? this : this with { IsOfOneMoment = IsSameAs(earlier) };

    private bool IsSameAs(TableListing other) => Rows.Count == other.Rows.Count && Rows.Zip(other.Rows).All(pair => (pair.First.Key, pair.First.Version) == (pair.Second.Key, pair.Second.Version));
}
