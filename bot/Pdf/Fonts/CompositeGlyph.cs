using System.Buffers.Binary;

namespace E4Bot.Pdf.Fonts;

/// <summary>A glyph built of others (« é » of « e » and an accent): where in its bytes the numbers of its components stand.</summary>
internal static class CompositeGlyph
{
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;
    private const int HeaderLength = 10;

    public static void Renumber(Span<byte> outline, Func<int, int> newNumber)
    {
        if (outline.Length <= HeaderLength || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) return;
        var rest = outline[HeaderLength..];
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(rest);
            var component = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            BinaryPrimitives.WriteUInt16BigEndian(rest[2..], checked((ushort)newNumber(component)));
            rest = rest[ComponentLength(flags)..];
        }
        while ((flags & MoreComponents) != 0);
    }

    private static int ComponentLength(int flags)
    {
        var arguments = (flags & ArgumentsAreWords) != 0 ? 4 : 2;
        var transform = (flags & HasMatrix) != 0 ? 8 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasScale) != 0 ? 2 : 0;
        return 4 + arguments + transform;
    }
}
