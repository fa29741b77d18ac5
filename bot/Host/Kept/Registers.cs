using System.IO.Compression;
using System.Text.Json;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>
/// Who is registered. An import is written in pieces under a name of its own, then one row says that it stands: all or nothing,
/// however large. Read once per import and kept; each turn asks only whether that row has changed.
/// </summary>
public sealed class Registers(IRowStore store, ExamSession session, TimeProvider time)
{
    private const string HeadKey = "tete";
    private const int PieceBytes = 256 * 1024;
    private readonly string partition = Keys.Registry(session);
    private volatile Standing? standing;

    /// <summary>The registry that stands; empty before the first import.</summary>
    public async ValueTask<RegistryIndex> ReadAsync(CancellationToken cancellation) => (await ReadStandingAsync(cancellation)).Index;

    /// <summary>The same; null when what is kept of it cannot be read.</summary>
    public async ValueTask<RegistryIndex?> TryReadAsync(CancellationToken cancellation)
    {
        try
        {
            return await ReadAsync(cancellation);
        }
        catch (Exception damage) when (damage is InvalidDataException or JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Puts the registry in place of the one that <paramref name="decide"/> was shown; false when another import came in between, or when
    /// <paramref name="mayStand"/>, asked right before it stands, with its number, says no.
    /// </summary>
    public async ValueTask<bool> ReplaceAsync(
        Func<RegistryIndex, SessionRegistry?> decide, Func<int, CancellationToken, ValueTask<bool>> mayStand, CancellationToken cancellation)
    {
        var before = await ReadStandingAsync(cancellation);
        if (decide(before.Index) is not { } next) return true;
        var head = await WritePiecesAsync(next, before.Index.Import + 1, cancellation);
        if (!await mayStand(head.Number, cancellation)) return false;
        var body = KeptJson.Write(head);
        RowChange change = before.Version is { } version ? new RowChange.Replace(HeadKey, version, body) : new RowChange.Insert(HeadKey, body);
        return await store.CommitAsync(partition, [change], cancellation) is CommitResult.Committed;
    }

    private async ValueTask<Standing> ReadStandingAsync(CancellationToken cancellation)
    {
        var row = await store.FindAsync(partition, HeadKey, cancellation);
        if (row is null) return Standing.None;
        if (standing is { } known && known.Version == row.Version) return known;
        var head = KeptJson.Read<RegistryHead>(row.Body);
        var read = new Standing(row.Version, new RegistryIndex(await ReadPiecesAsync(head, cancellation), head.Number));
        standing = read;
        return read;
    }

    private async ValueTask<RegistryHead> WritePiecesAsync(SessionRegistry registry, int number, CancellationToken cancellation)
    {
        var import = Guid.CreateVersion7().ToString("N");
        var pieces = Compress(KeptJson.Write(registry)).Chunk(PieceBytes).ToArray();
        for (var i = 0; i < pieces.Length; i++)
            await store.CommitAsync(partition, [new RowChange.Put(PieceKey(import, i), pieces[i])], cancellation);
        return new RegistryHead(import, pieces.Length, time.GetUtcNow(), number);
    }

    private async ValueTask<SessionRegistry> ReadPiecesAsync(RegistryHead head, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        for (var i = 0; i < head.Pieces; i++)
        {
            var piece = await store.FindAsync(partition, PieceKey(head.Import, i), cancellation)
                ?? throw new InvalidDataException("A piece of the registry is missing from the store. Import the candidates and people again.");
            whole.Write(piece.Body.Span);
        }
        return KeptJson.Read<SessionRegistry>(Expand(whole));
    }

    private static string PieceKey(string import, int piece) => $"import/{import}/{piece:0000}";

    private static byte[] Compress(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(plain);
        return packed.ToArray();
    }

    private static byte[] Expand(MemoryStream packed)
    {
        packed.Position = 0;
        using var plain = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Decompress)) gzip.CopyTo(plain);
        return plain.ToArray();
    }

    private sealed record Standing(RowVersion? Version, RegistryIndex Index)
    {
        public static readonly Standing None = new(null, new RegistryIndex(SessionRegistry.Empty));
    }
}
