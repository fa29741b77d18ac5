using System.Buffers;
using System.Text.Encodings.Web;

namespace E4Bot.Cards.Adaptive;

/// <summary>
/// Escapes what JSON asks to be escaped, and nothing else. The framework's encoders make six characters of a non-breaking blank and twelve of an emoji: a
/// long text of them would be a card that Teams refuses. Cards are never embedded in HTML, so this is safe. Half a character becomes U+FFFD.
/// </summary>
internal sealed class CardEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c), '"', '\\', '\u2028', '\u2029', .. Surrogates()]);

    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <summary>Characters of JSON that a character makes.</summary>
    public static int CostOf(char c) => Short(c) is not null ? 2 : MustBeEscaped(c) ? 6 : 1;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var at = span.IndexOfAny(Suspects); at >= 0; at = Next(span, at))
        {
            if (!IsPair(span, at)) return at;
            at++;
        }
        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var room = new Span<char>(buffer, bufferLength);
        var c = (char)unicodeScalar;
        var written = Short(c) is { } mark ? room.TryWrite($"\\{mark}", out numberOfCharactersWritten)
            : room.TryWrite($"\\u{unicodeScalar:x4}", out numberOfCharactersWritten);
        return written;
    }

    public override bool WillEncode(int unicodeScalar) => unicodeScalar <= char.MaxValue && MustBeEscaped((char)unicodeScalar);

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        var next = text[(at + 1)..].IndexOfAny(Suspects);
        return next < 0 ? -1 : at + 1 + next;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static bool MustBeEscaped(char c) => char.IsControl(c) || c is '"' or '\\' or '\u2028' or '\u2029';

    private static char? Short(char c) => c switch
    {
        '"' or '\\' => c,
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\b' => 'b',
        '\f' => 'f',
        _ => null,
    };

    private static IEnumerable<char> Surrogates() => Enumerable.Range(0xD800, 0x800).Select(c => (char)c);
}
