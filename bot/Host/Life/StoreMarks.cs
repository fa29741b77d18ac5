using System.Text.Json;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Purging;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life;

/// <summary>The rows by which a store says what it is, in a partition of their own. They are no part of what is backed up, or purged.</summary>
public sealed class StoreMarks(IRowStore store, TimeProvider time)
{
    public const string Partition = "#schema";

    /// <summary>The layout that this program writes, and the newest that it reads.</summary>
    public const int Schema = 1;

    /// <summary>What belongs to the place and not to what is kept there: these marks, and the keys of the links. Neither copied nor in the way of a restore.</summary>
    public static bool IsOfThePlace(string partition) => partition is Partition or Keys.LinkKeys;

    private const string SchemaKey = "version";
    private const string RestoreKey = "restore";
    private const string PurgeKey = "purge";

    /// <exception cref="StoreUnavailableException">A mark cannot be read.</exception>
    public async ValueTask<Marks> ReadAsync(CancellationToken cancellation)
    {
        var rows = (await store.ListAsync(Partition, "", cancellation)).ToDictionary(row => row.Key, StringComparer.Ordinal);
        try
        {
            return new Marks(Read<SchemaMark>(SchemaKey), Read<RestoreMark>(RestoreKey), Read<PurgeMark>(PurgeKey));
        }
        catch (JsonException damage)
        {
            throw new StoreUnavailableException("What the store says of itself cannot be read: it is damaged, or a newer program's. Restore a backup into another store.", damage);
        }

        T? Read<T>(string key) where T : class => rows.TryGetValue(key, out var row) ? KeptJson.Read<T>(row.Body) : null;
    }

    /// <summary>Says that the store is of this program's layout. Two that say it at once agree: the first one's word stands.</summary>
    public async ValueTask SignAsync(CancellationToken cancellation) =>
        await store.CommitAsync(Partition, [new RowChange.Insert(SchemaKey, KeptJson.Write(Mark(Schema)))], cancellation);

    /// <summary>False when another restore has begun first.</summary>
    public async ValueTask<bool> BeginRestoreAsync(string sha256, CancellationToken cancellation) =>
        await BeginAsync(RestoreKey, KeptJson.Write(new RestoreMark(sha256, time.GetUtcNow())), cancellation);

    /// <summary>The store is whole, and of this layout.</summary>
    public async ValueTask EndRestoreAsync(int schema, CancellationToken cancellation) =>
        await EndAsync(RestoreKey, [new RowChange.Put(SchemaKey, KeptJson.Write(Mark(schema)))], cancellation);

    /// <summary>False when another purge has begun first.</summary>
    public async ValueTask<bool> BeginPurgeAsync(Erasure erasure, CancellationToken cancellation) =>
        await BeginAsync(PurgeKey, KeptJson.Write(new PurgeMark(erasure)), cancellation);

    public async ValueTask EndPurgeAsync(CancellationToken cancellation) => await EndAsync(PurgeKey, [], cancellation);

    private async ValueTask<bool> BeginAsync(string key, byte[] body, CancellationToken cancellation) =>
        await store.CommitAsync(Partition, [new RowChange.Insert(key, body)], cancellation) is CommitResult.Committed;

    private async ValueTask EndAsync(string key, IReadOnlyList<RowChange> also, CancellationToken cancellation)
    {
        if (await store.FindAsync(Partition, key, cancellation) is { } row)
            await store.CommitAsync(Partition, [new RowChange.Delete(key, row.Version), .. also], cancellation);
    }

    private SchemaMark Mark(int schema) => new(schema, time.GetUtcNow(), ProgramVersion.Text);
}
