using System.Security.Cryptography;

namespace E4Bot.Host.Life.Transmitting;

/// <summary>
/// Lets bytes through in one direction, counts them, and sums them up. Nothing behind it is gone back to: a file and an answer over the network get the same bytes.
/// What is written without waiting, as a zip's own few bytes between files are, is held until somebody waits: a server lets nobody block.
/// </summary>
internal sealed class OneWayStream(Stream target) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly MemoryStream held = new();
    private long count;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>How many bytes have passed.</summary>
    public long Count => count;

    /// <summary>Of all that has passed, in lower-case hexadecimal.</summary>
    public string Sha256 => Convert.ToHexStringLower(hash.GetCurrentHash());

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await LetGoAsync(cancellationToken);
        Pass(buffer.Span);
        await target.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Pass(buffer);
        held.Write(buffer);
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await LetGoAsync(cancellationToken);
        await target.FlushAsync(cancellationToken);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
            held.Dispose();
        }
        base.Dispose(disposing);
    }

    private async ValueTask LetGoAsync(CancellationToken cancellation)
    {
        if (held.Length == 0) return;
        await target.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), cancellation);
        held.SetLength(0);
    }

    private void Pass(ReadOnlySpan<byte> bytes)
    {
        hash.AppendData(bytes);
        count += bytes.Length;
    }
}
