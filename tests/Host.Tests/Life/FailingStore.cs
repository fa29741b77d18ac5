using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Life;

/// <summary>A store whose machine dies at one of its commits: before it is made, or after it is and before anybody is told.</summary>
internal sealed class FailingStore(IRowStore store, int at, bool afterwards) : IRowStore, IForgettingStore
{
    private int commits;

    public int Commits => commits;

    public bool HasForgotten { get; private set; }

    public ValueTask<Row?> FindAsync(string partition, string key, CancellationToken cancellation) => store.FindAsync(partition, key, cancellation);

    public ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, CancellationToken cancellation) => store.ListAsync(partition, prefix, cancellation);

    public ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, IReadOnlyDictionary<string, RowVersion> known, CancellationToken cancellation) =>
        store.ListAsync(partition, prefix, known, cancellation);

    public IAsyncEnumerable<string> ListPartitionsAsync(string prefix, CancellationToken cancellation) => store.ListPartitionsAsync(prefix, cancellation);

    public async ValueTask<CommitResult> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        var dies = ++commits == at;
        if (dies && !afterwards) throw new StoreUnavailableException("The machine died.");
        var result = await store.CommitAsync(partition, changes, cancellation);
        return dies ? throw new StoreUnavailableException("The machine died.") : result;
    }

    public ValueTask ForgetAsync(CancellationToken cancellation)
    {
        HasForgotten = true;
        return ValueTask.CompletedTask;
    }
}
