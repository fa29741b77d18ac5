using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace E4Bot.Host.Files.Page;

/// <summary>Writes elements, each closed, and text, all of it encoded.</summary>
internal sealed class Markup
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder written = new();

    /// <summary>The program's own markup, as it is; never anybody's words.</summary>
    public void Raw(string markup) => written.Append(markup);

    public void Text(string words) => written.Append(Encoder.Encode(words));

    public void Element(string name, Action content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        written.Append('>');
        content();
        written.Append("</").Append(name).Append('>');
    }

    /// <summary>An element that holds nothing, closed so that readers of XML take the page too.</summary>
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        written.Append("/>");
    }

    public override string ToString() => written.ToString();

    /// <param name="attributes">One without a value is left out.</param>
    private void Open(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        written.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
            if (value is not null) written.Append(' ').Append(attribute).Append("=\"").Append(Encoder.Encode(value)).Append('"');
    }
}
