using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>Gathers the text below a cell or a shared string: its value or its runs, without formula and phonetic reading.</summary>
internal sealed partial class TextGathering(int mostCharacters)
{
    private readonly StringBuilder _text = new();
    private readonly char[] _chunk = new char[256];

    /// <summary>Reads below the current element and leaves the reader at its end.</summary>
    public (string Text, bool HasFormula) Read(XmlReader reader)
    {
        _text.Clear();
        var hasFormula = false;
        if (reader.IsEmptyElement) return ("", hasFormula);
        var depth = reader.Depth;
        SafeXml.Next(reader);
        while (reader.Depth > depth)
        {
            var isFormula = reader.NodeType == XmlNodeType.Element && reader.LocalName == "f";
            hasFormula |= isFormula;
            if (isFormula || (reader.NodeType == XmlNodeType.Element && reader.LocalName == "rPh")) SafeXml.PassOver(reader);
            else Append(reader);
            SafeXml.Next(reader);
        }

        return (Unescape(_text.ToString()), hasFormula);
    }

    /// <summary>A huge text is never held whole: what is past the limit is passed over.</summary>
    private void Append(XmlReader reader)
    {
        if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)) return;
        int read;
        while ((read = reader.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0)
            _text.Append(_chunk, 0, Math.Min(read, mostCharacters - _text.Length));
    }

    /// <summary>Workbooks write a character that XML cannot hold as _x000D_.</summary>
    private static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? Escaped().Replace(text, match => Character(match.ValueSpan[2..6])) : text;

    private static string Character(ReadOnlySpan<char> code) =>
        ((char)ushort.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString();

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();
}
