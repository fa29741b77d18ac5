using System.Text;

namespace E4Bot.Cards.Adaptive;

/// <summary>
/// Others' words, made safe for places where Teams reads markdown. Only what would be markup is escaped: not every client removes the
/// backslash, and « Jean-Pierre » needs none.
/// </summary>
public static class Markdown
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = char.IsControl(text[i]) ? ' ' : text[i];
            if (IsMarkup(c) || OpensABlock(text, i)) escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }

    /// <summary>Emphasis, code, links, HTML, entities, dates between braces.</summary>
    private static bool IsMarkup(char c) => @"\`*_[]<>&~{".Contains(c, StringComparison.Ordinal);

    /// <summary>A heading or a list, at the very beginning: « # », « - », « 1. ».</summary>
    private static bool OpensABlock(string text, int i) => text[i] switch
    {
        '#' or '-' or '+' or '=' => string.IsNullOrWhiteSpace(text[..i]),
        '.' or ')' => i > 0 && text.AsSpan(0, i).Trim() is { Length: > 0 } before && !before.ContainsAnyExceptInRange('0', '9'),
        _ => false,
    };
}
