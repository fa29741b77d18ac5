using System.Runtime.CompilerServices;

namespace E4Bot.Pdf.Syntax;

/// <summary>How each kind of value looks in PDF syntax, within the strings that a buffer or a file is given.</summary>
[InterpolatedStringHandler]
internal readonly ref struct Interpolation
{
    private readonly SyntaxBuffer buffer;

    public Interpolation(int literalLength, int formattedCount, SyntaxBuffer buffer) => this.buffer = buffer;

    public Interpolation(int literalLength, int formattedCount, ObjectFile file, Reference self)
    {
        file.Begin(self);
        buffer = file.Buffer;
    }

    public void AppendLiteral(string text) => buffer.WriteAscii(text);

    public void AppendFormatted(string asciiSyntax) => buffer.WriteAscii(asciiSyntax);

    public void AppendFormatted(long value) => buffer.WriteNumber(value);

    public void AppendFormatted(double value) => buffer.WriteNumber(value);

    public void AppendFormatted(ReadOnlyMemory<byte> syntax) => buffer.Write(syntax.Span);

    public void AppendFormatted(Reference reference)
    {
        buffer.WriteNumber(reference.Number);
        buffer.Write(" 0 R"u8);
    }

    public void AppendFormatted(IEnumerable<Reference> references)
    {
        foreach (var reference in references)
        {
            AppendFormatted(reference);
            buffer.Write(" "u8);
        }
    }

    public void AppendFormatted(TextString text)
    {
        buffer.Write("<FEFF"u8);
        foreach (var unit in text.Words) buffer.WriteHex(unit);
        buffer.Write(">"u8);
    }
}
