using System.Globalization;
using System.Text;
using System.Text.Json;
using E4Bot.Cards.French;

namespace E4Bot.Cards.Adaptive;

/// <summary>
/// Texts as JSON, nothing escaped but what JSON asks for. The framework's encoders make six characters of a non-breaking blank and twelve
/// of an emoji: a long text of them would be a card that Teams refuses.
/// </summary>
internal static class JsonText
{
    public static void Write(Utf8JsonWriter writer, string text)
    {
        if (IsPlain(text)) writer.WriteStringValue(text);
        else writer.WriteRawValue(Quoted(text), skipInputValidation: true);
    }

    /// <summary>Characters of JSON that a character makes.</summary>
    public static int CostOf(char c) => c switch
    {
        '"' or '\\' or '\n' or '\r' or '\t' or '\b' or '\f' => 2,
        _ => MustBeEscaped(c) ? 6 : 1,
    };

    /// <summary>Latin letters: written as they are by the framework, and faster.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('\0', '\u036F') && !text.Contains(Typography.Nbsp);

    private static bool MustBeEscaped(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    private static string Quoted(string text)
    {
        var json = new StringBuilder(text.Length + 16).Append('"');
        for (var i = 0; i < text.Length; i++)
            Append(json, char.IsSurrogate(text[i]) && !IsOfAPair(text, i) ? '\uFFFD' : text[i]);
        return json.Append('"').ToString();
    }

    private static void Append(StringBuilder json, char c)
    {
        if (CostOf(c) == 2) json.Append('\\').Append(Short(c));
        else if (MustBeEscaped(c)) json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        else json.Append(c);
    }

    private static char Short(char c) => c switch
    {
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\b' => 'b',
        '\f' => 'f',
        _ => c,
    };

    private static bool IsOfAPair(string text, int i) => char.IsHighSurrogate(text[i])
        ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        : i > 0 && char.IsHighSurrogate(text[i - 1]);
}
