using System.Text;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Copying;

/// <summary>A backup's records, each within the <see cref="Limits"/>: no file makes this program take more memory than a row has.</summary>
/// <param name="damaged">What is thrown when they are not what this program writes.</param>
internal sealed class RecordReader(Stream content, Func<Exception> damaged) : IDisposable
{
    private readonly BinaryReader reader = new(content, Encoding.UTF8, leaveOpen: false);

    public IEnumerable<(string Partition, string Key, byte[] Body)> Rows()
    {
        var (partitions, rows) = (0L, 0L);
        string? partition = null;
        for (var kind = Kind(); kind != BackupFormat.End; kind = Kind())
        {
            if (kind == BackupFormat.Partition)
            {
                partition = Sound(Text);
                partitions++;
                continue;
            }
            if (kind != BackupFormat.Row || partition is null) throw damaged();
            rows++;
            yield return (partition, Sound(Text), Sound(Body));
        }
        if (Sound(reader.ReadInt64) != partitions || Sound(reader.ReadInt64) != rows || content.ReadByte() >= 0) throw damaged();
    }

    public void Dispose() => reader.Dispose();

    private byte Kind() => Sound(reader.ReadByte);

    private string Text()
    {
        var length = reader.ReadUInt16();
        if (length > Limits.KeyLength) throw damaged();
        return string.Create(length, reader, static (text, from) =>
        {
            for (var i = 0; i < text.Length; i++) text[i] = (char)from.ReadUInt16();
        });
    }

    private byte[] Body()
    {
        var length = reader.ReadInt32();
        if (length is < 0 or > Limits.BodyBytes) throw damaged();
        var body = reader.ReadBytes(length);
        return body.Length == length ? body : throw damaged();
    }

    private T Sound<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception torn) when (torn is EndOfStreamException or InvalidDataException or InvalidOperationException)
        {
            throw damaged();
        }
    }
}
