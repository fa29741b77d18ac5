namespace E4Bot.Host.Store;

/// <summary>
/// The one port to what is kept. Rows live in partitions; one commit touches one partition, whole or not at all.
/// Made so that Azure Table Storage fits: at most <see cref="Limits.ChangesPerCommit"/> changes a commit, each row
/// at most once, bodies of at most <see cref="Limits.BodyBytes"/> bytes. Partitions and keys are any UTF-16 text of at most
/// <see cref="Limits.KeyLength"/> characters, the empty one, NUL and lone surrogates included: each comes back as it was given,
/// and order is that of <see cref="StringComparer.Ordinal"/>.
/// </summary>
/// <remarks>
/// A read sees every commit that was acknowledged before it began. Every method throws <see cref="StoreUnavailableException"/>
/// when what is kept cannot be reached, and <see cref="ArgumentException"/> for what lies beyond the <see cref="Limits"/>.
/// </remarks>
public interface IRowStore
{
    /// <summary>The row, or null.</summary>
    ValueTask<Row?> FindAsync(string partition, string key, CancellationToken cancellation);

    /// <summary>All rows of the partition whose key starts with <paramref name="prefix"/>, in ordinal order of their keys, as they stood at one moment.</summary>
    ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, CancellationToken cancellation);

    /// <summary>
    /// The same, for a caller who remembers bodies: of a row that still has the version <paramref name="known"/> for its key, the body may be left empty.
    /// </summary>
    ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, IReadOnlyDictionary<string, RowVersion> known, CancellationToken cancellation);

    /// <summary>
    /// Every partition that holds at least one row and whose name starts with <paramref name="prefix"/>, in ordinal order.
    /// For work on the whole store; never on the way of a turn.
    /// </summary>
    IAsyncEnumerable<string> ListPartitionsAsync(string prefix, CancellationToken cancellation);

    /// <summary>
    /// All changes or none. When it returns <see cref="CommitResult.Committed"/> the changes survive the death of the machine.
    /// A condition that does not hold gives <see cref="CommitResult.Conflict"/>: an expected answer, not an exception.
    /// Conditions are those of the rows as they stood before the commit. The bodies are not to be altered before the answer.
    /// </summary>
    /// <param name="cancellation">Heeded until the commit has been handed to the store; from then on the answer is the truth.</param>
    /// <exception cref="ArgumentException">More changes, or larger bodies, than the limits; one key twice; no change at all.</exception>
    /// <exception cref="StoreUnavailableException">Nothing is acknowledged; in rare outages the changes may stand. Read again before you repeat.</exception>
    ValueTask<CommitResult> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation);
}
