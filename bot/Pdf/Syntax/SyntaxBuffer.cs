using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace E4Bot.Pdf.Syntax;

/// <summary>A growing run of PDF syntax. <c>Append($"…")</c> writes straight into it, with no string in between.</summary>
internal sealed class SyntaxBuffer(int capacity = 4096)
{
    private readonly ArrayBufferWriter<byte> bytes = new(capacity);

    public int Length => bytes.WrittenCount;

    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    // The handler has written everything by the time this runs.
    public SyntaxBuffer Append([InterpolatedStringHandlerArgument("")] Interpolation syntax) => this;

    public void Write(ReadOnlySpan<byte> raw) => bytes.Write(raw);

    public void WriteAscii(ReadOnlySpan<char> text) =>
        bytes.Advance(Encoding.ASCII.GetBytes(text, bytes.GetSpan(text.Length)));

    public void WriteNumber(long value)
    {
        _ = Utf8Formatter.TryFormat(value, bytes.GetSpan(20), out var written);
        bytes.Advance(written);
    }

    /// <summary>At most two decimals, which is 3.5 µm on paper, and never an exponent, which PDF does not know.</summary>
    public void WriteNumber(double value)
    {
        var hundredths = (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        if (hundredths < 0) Write("-"u8);
        var (whole, decimals) = Math.DivRem(Math.Abs(hundredths), 100);
        WriteNumber(whole);
        if (decimals == 0) return;
        Write(decimals < 10 ? ".0"u8 : "."u8);
        WriteNumber(decimals % 10 == 0 ? decimals / 10 : decimals);
    }

    public void WriteHex(ushort value)
    {
        var hex = bytes.GetSpan(4);
        for (var digit = 0; digit < 4; digit++)
            hex[digit] = "0123456789ABCDEF"u8[(value >> (12 - 4 * digit)) & 0xF];
        bytes.Advance(4);
    }
}
