using System.Text;
using E4Bot.Host.Store;

namespace E4Bot.Host.Tests.Store;

/// <summary>What every store must do. One class for each store derives from this one and hands it an empty store.</summary>
public abstract partial class RowStoreContract
{
    protected const string Commission = "2027|Lycée Imaginaire|3";

    protected abstract IRowStore Store { get; }

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected static ReadOnlyMemory<byte> Json(string text) => Encoding.UTF8.GetBytes($$"""{"text":"{{text}}"}""");

    protected static string TextOf(Row? row) => Encoding.UTF8.GetString(Assert.IsType<Row>(row).Body.Span);

    protected static string TextOf(ReadOnlyMemory<byte> body) => Encoding.UTF8.GetString(body.Span);

    protected async Task<Row?> Find(string key, string partition = Commission) => await Store.FindAsync(partition, key, Cancellation);

    protected async Task<CommitResult> Commit(params RowChange[] changes) => await Store.CommitAsync(Commission, changes, Cancellation);

    protected async Task<CommitResult> CommitIn(string partition, params RowChange[] changes) =>
        await Store.CommitAsync(partition, changes, Cancellation);

    protected async Task<string[]> Keys(string prefix, string partition = Commission) =>
        [.. (await Store.ListAsync(partition, prefix, Cancellation)).Select(row => row.Key)];

    protected async Task<RowVersion> Given(string key, string text = "before")
    {
        Assert.IsType<CommitResult.Committed>(await Commit(new RowChange.Put(key, Json(text))));
        return (await Find(key))!.Version;
    }

    protected static void AssertCommitted(CommitResult result) => Assert.IsType<CommitResult.Committed>(result);

    protected static void AssertConflict(string key, CommitResult result) =>
        Assert.Equal(key, Assert.IsType<CommitResult.Conflict>(result).Key);
}
