using System.Buffers;
using System.Text;

namespace E4Bot.Cards.Adaptive;

/// <summary>Text that people typed, made safe for places where Teams reads markdown.</summary>
public static class Markdown
{
    private static readonly SearchValues<char> Special = SearchValues.Create(@"\`*_{}[]()#+-.!|~<>&");

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0) return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Special.Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
