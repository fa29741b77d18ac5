using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace E4Bot.Host.Store.Tables;

/// <summary>
/// Everything in one table of an Azure storage account, or of Azurite, shared by every replica of the program. A commit is one transaction, a read one
/// request as long as it fits a page of a thousand rows; a longer one is read until it is the same twice, so it never shows half a commit. A version is the row's ETag.
/// </summary>
public sealed class TableRowStore : IRowStore
{
    /// <summary>Readings of a long listing, until two in a row are the same.</summary>
    private const int MostAttempts = 16;

    private readonly TableConnection table;

    private TableRowStore(TableConnection table) => this.table = table;

    /// <summary>Opens the table, or makes it.</summary>
    /// <exception cref="StoreUnavailableException">The account cannot be reached, or refuses.</exception>
    public static TableRowStore Open(StoreOptions options)
    {
        try
        {
            var connection = TableConnection.To(options);
            connection.Writes.CreateIfNotExists();
            return new TableRowStore(connection);
        }
        catch (Exception failure) when (TableFailure.Is(failure, CancellationToken.None))
        {
            throw TableFailure.CannotOpen(failure);
        }
    }

    /// <summary>Whether the table stands already.</summary>
    /// <exception cref="StoreUnavailableException">The account cannot be reached, or refuses.</exception>
    public static bool Stands(StoreOptions options)
    {
        try
        {
            foreach (var _ in TableConnection.To(options).Reads.Query<TableEntity>(maxPerPage: 1, select: TableRow.NamesOnly)) break;
            return true;
        }
        catch (RequestFailedException absent) when (absent.Status == StatusCodes.Status404NotFound)
        {
            return false;
        }
        catch (Exception failure) when (TableFailure.Is(failure, CancellationToken.None))
        {
            throw TableFailure.CannotOpen(failure);
        }
    }

    public async ValueTask<Row?> FindAsync(string partition, string key, CancellationToken cancellation)
    {
        CommitBounds.CheckText(partition, nameof(partition));
        CommitBounds.CheckText(key, nameof(key));
        try
        {
            var found = await table.Reads.GetEntityIfExistsAsync<TableEntity>(TableKey.Of(partition), TableKey.Of(key), cancellationToken: cancellation);
            return found.HasValue ? TableRow.Of(found.Value!) : null;
        }
        catch (Exception failure) when (TableFailure.Is(failure, cancellation))
        {
            throw TableFailure.CannotRead(failure);
        }
    }

    public async ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, CancellationToken cancellation)
    {
        CommitBounds.CheckText(partition, nameof(partition));
        CommitBounds.CheckText(prefix, nameof(prefix));
        var listing = await table.ReadRowsAsync(partition, prefix, cancellation);
        for (var attempt = 0; !listing.IsOfOneMoment; attempt++)
        {
            if (attempt == MostAttempts)
                throw new StoreUnavailableException("A long listing kept changing while it was read in pages. Nothing is wrong with what is kept: try again when fewer write there.");
            listing = (await table.ReadRowsAsync(partition, prefix, cancellation)).After(listing);
        }
        return listing.Rows;
    }

    /// <summary>The service gives all of a row or all rows without bodies: whole rows cost one request.</summary>
    public ValueTask<IReadOnlyList<Row>> ListAsync(string partition, string prefix, IReadOnlyDictionary<string, RowVersion> known, CancellationToken cancellation) =>
        ListAsync(partition, prefix, cancellation);

    public IAsyncEnumerable<string> ListPartitionsAsync(string prefix, CancellationToken cancellation)
    {
        CommitBounds.CheckText(prefix, nameof(prefix));
        return table.ReadPartitionsAsync(prefix, cancellation);
    }

    public async ValueTask<CommitResult> CommitAsync(string partition, IReadOnlyList<RowChange> changes, CancellationToken cancellation)
    {
        CommitBounds.CheckCommit(partition, changes);
        cancellation.ThrowIfCancellationRequested();
        try
        {
            // From here on the answer is the truth, whether or not anybody waits for it.
            var written = await table.Writes.SubmitTransactionAsync(changes.Select(change => Action(partition, change)), CancellationToken.None);
            return new CommitResult.Committed([.. written.Value.Select(each => new RowVersion(each.Headers.ETag?.ToString() ?? ""))]);
        }
        catch (TableTransactionFailedException refused) when (IsConflict(refused))
        {
            return new CommitResult.Conflict(changes[refused.FailedTransactionActionIndex!.Value].Key);
        }
        catch (Exception failure) when (TableFailure.Is(failure, CancellationToken.None))
        {
            throw TableFailure.CannotWrite(failure);
        }
    }

    private static bool IsConflict(TableTransactionFailedException refused) =>
        refused.FailedTransactionActionIndex is not null
        && (refused.Status is StatusCodes.Status409Conflict or StatusCodes.Status412PreconditionFailed
            || (refused.Status == StatusCodes.Status404NotFound && refused.ErrorCode != TableErrorCode.TableNotFound));

    private static TableTransactionAction Action(string partition, RowChange change)
    {
        var entity = TableRow.Entity(partition, change);
        return change switch
        {
            RowChange.Insert => new(TableTransactionActionType.Add, entity),
            RowChange.Replace replace => new(TableTransactionActionType.UpdateReplace, entity, TableRow.ETagOf(replace.Version)),
            RowChange.Put => new(TableTransactionActionType.UpsertReplace, entity),
            RowChange.Delete delete => new(TableTransactionActionType.Delete, entity, TableRow.ETagOf(delete.Version)),
            // To merge nothing is a write: what it says stays, and the version is another.
            RowChange.Hold hold => new(TableTransactionActionType.UpdateMerge, entity, TableRow.ETagOf(hold.Version)),
            _ => throw new ArgumentOutOfRangeException(nameof(change)),
        };
    }
}
