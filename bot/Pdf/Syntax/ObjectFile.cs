using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace E4Bot.Pdf.Syntax;

/// <summary>
/// A PDF 1.4 file: numbered objects, then the table of where each one starts. Streams of objects would be smaller; PDF/A-1
/// forbids them.
/// </summary>
internal sealed class ObjectFile
{
    private readonly List<int> offsets = [];

    // Four bytes above 127 tell transfer programs that the file is binary.
    public ObjectFile() => Buffer.Write([.. "%PDF-1.4\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);

    public SyntaxBuffer Buffer { get; } = new(64 * 1024);

    public Reference Reserve()
    {
        offsets.Add(0);
        return new Reference(offsets.Count);
    }

    public void Write(Reference self, [InterpolatedStringHandlerArgument("", nameof(self))] Interpolation syntax) => End();

    /// <summary>Starts an object whose syntax the caller appends to <see cref="Buffer"/>, then ends.</summary>
    public void Begin(Reference self)
    {
        offsets[self.Number - 1] = Buffer.Length;
        Buffer.Append($"{self.Number} 0 obj\n");
    }

    public void End() => Buffer.Write("\nendobj\n"u8);

    /// <param name="entries">The stream's dictionary besides its length, e.g. its filter.</param>
    public Reference Stream(ReadOnlyMemory<byte> data, string entries)
    {
        var self = Reserve();
        Write(self, $"<< {entries} /Length {data.Length} >>\nstream\n{data}\nendstream");
        return self;
    }

    public Reference Deflated(ReadOnlyMemory<byte> deflated, string entries = "") => Stream(deflated, "/Filter /FlateDecode " + entries);

    /// <summary>The whole file. Its identifier is a digest of what it holds, so equal documents are equal files.</summary>
    public byte[] Close(Reference catalog, Reference information)
    {
        var identifier = Convert.ToHexString(SHA256.HashData(Buffer.Written).AsSpan(0, 16));
        var start = Buffer.Length;
        Buffer.Append($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            Buffer.WriteAscii($"{offset:D10} 00000 n \n");
        Buffer.Append($"trailer\n<< /Size {offsets.Count + 1} /Root {catalog} /Info {information} /ID [<{identifier}> <{identifier}>] >>\n");
        Buffer.Append($"startxref\n{start}\n%%EOF\n");
        return Buffer.Written.ToArray();
    }
}
