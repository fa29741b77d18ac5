using System.Text.RegularExpressions;

namespace E4Bot.Cards.Tests.Language;

/// <summary>What a French teacher would underline in a text of ours.</summary>
internal static partial class Fault
{
    public static IEnumerable<string> In(string text)
    {
        if (LooseBlank().IsMatch(text)) yield return $"a blank that may break: {text}";
        if (NoBlank().IsMatch(text)) yield return $"no blank beside punctuation: {text}";
        if (DecimalPoint().IsMatch(text)) yield return $"a decimal point: {text}";
        if (English().IsMatch(text)) yield return $"English: {text}";
        if (NoElision().IsMatch(text)) yield return $"no elision: {text}";
        if (text.Count(c => c == '«') != text.Count(c => c == '»')) yield return $"guillemets that do not close: {text}";
        if (text.Contains('"', StringComparison.Ordinal)) yield return $"straight quotes: {text}";
    }

    /// <summary>One sentence, from its capital to its full stop.</summary>
    public static IEnumerable<string> InSentence(string sentence)
    {
        if (!sentence.EndsWith('.')) yield return $"no full stop: {sentence}";
        if (Inner().IsMatch(sentence)) yield return $"more than one sentence: {sentence}";
        if (!char.IsUpper(sentence[0]) && sentence[0] != '«') yield return $"no capital: {sentence}";
    }

    [GeneratedRegex(@" [:;?!»%]|« ")]
    private static partial Regex LooseBlank();

    [GeneratedRegex(@"[\p{L})][:;?!](\s|$)|[^\u00A0]»|«[^\u00A0]")]
    private static partial Regex NoBlank();

    [GeneratedRegex(@"\d\.\d")]
    private static partial Regex DecimalPoint();

    [GeneratedRegex(@"\b(the|of|and|is|not|your|you|please|submit|save|error|invalid|unknown|null|level|line|step)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(de|que|ne|se|je|me|te|jusque|lorsque|si il)\s[AEIOUÀÂÉÈÊÎÔaeiouàâéèêîô]")]
    private static partial Regex NoElision();

    [GeneratedRegex(@"[.?!…]\s")]
    private static partial Regex Inner();
}
