using System.IO.Compression;
using System.Security.Cryptography;

namespace E4Bot.Host.Life.Transmitting;

/// <summary>A zip that is written from its beginning to its end, file after file, and remembers of each no more than its sum. No file bears a date: the same files give the same bytes.</summary>
internal sealed class PackZip : IAsyncDisposable
{
    /// <summary>The earliest date that a zip can say.</summary>
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive;
    private readonly Func<CancellationToken, Task> flush;
    private readonly CompressionLevel level;
    private readonly List<PackedFile> files = [];

    private PackZip(ZipArchive archive, Func<CancellationToken, Task> flush, CompressionLevel level)
    {
        this.archive = archive;
        this.flush = flush;
        this.level = level;
    }

    public IReadOnlyList<PackedFile> Files => files;

    /// <param name="target">Stays open. It is only written to.</param>
    public static async ValueTask<PackZip> BeginAsync(Stream target, CompressionLevel level, CancellationToken cancellation) =>
        new(await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation), target.FlushAsync, level);

    public async ValueTask AddAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var entry = archive.CreateEntry(path, level);
        entry.LastWriteTime = Earliest;
        await using (var opened = await entry.OpenAsync(cancellation)) await opened.WriteAsync(content, cancellation);
        await flush(cancellation);
        files.Add(new PackedFile(path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content.Span))));
    }

    public ValueTask DisposeAsync() => archive.DisposeAsync();
}
