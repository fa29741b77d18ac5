using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Purging;

/// <summary>Looks at all that a purge would erase, and touches nothing.</summary>
public sealed class Survey(IRowStore store, Registers registers, ExamSession session, TimeProvider time)
{
    /// <param name="by">Whose order it is, or null.</param>
    /// <param name="seen">Told how many rows were looked at.</param>
    public async ValueTask<Erasure> RunAsync(string? by, Action<long> seen, CancellationToken cancellation)
    {
        var registry = await RegistryAsync(cancellation);
        var counts = new SortedDictionary<ErasedKind, long>();
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = 0L;
        await foreach (var partition in SessionRows.PartitionsAsync(store, session, cancellation))
        {
            foreach (var row in await store.ListAsync(partition, "", cancellation))
            {
                var kind = ErasedKinds.Of(session, partition, row.Key);
                counts[kind] = counts.GetValueOrDefault(kind) + 1;
                Add(digest, MemoryMarshal.AsBytes(partition.AsSpan()));
                Add(digest, MemoryMarshal.AsBytes(row.Key.AsSpan()));
                Add(digest, row.Body.Span);
                seen(++rows);
            }
        }
        return new Erasure(
            session.Id,
            [.. registry.Candidates.Select(c => c.Commission.Centre).Distinct().Order(StringComparer.Ordinal)],
            registry.Candidates.Count,
            registry.People.Count,
            [.. counts.Select(of => new ErasedRows(of.Key, of.Value))],
            Convert.ToHexStringLower(digest.GetHashAndReset()),
            Custody.EndOf(registry),
            time.GetUtcNow(),
            by,
            Environment.UserName);
    }

    /// <summary>Each part with its length before it, so that no two sessions give one sequence.</summary>
    private static void Add(IncrementalHash digest, ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
        digest.AppendData(length);
        digest.AppendData(part);
    }

    /// <exception cref="StoreUnavailableException">It cannot be read, and so nobody knows how long its documents must be kept.</exception>
    private async ValueTask<SessionRegistry> RegistryAsync(CancellationToken cancellation) =>
        (await registers.TryReadAsync(cancellation))?.Registry ?? throw new StoreUnavailableException(
            "The session's registry cannot be read, so the end of its custody is not known. Nothing was erased. Restore a backup into another store and purge that one; then delete this one.");
}
