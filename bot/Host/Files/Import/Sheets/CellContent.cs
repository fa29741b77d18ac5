using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>The text below a cell or a shared string: its value or its runs, without formula and phonetic reading.</summary>
internal readonly partial record struct CellContent(string Text, bool HasFormula)
{
    /// <summary>Reads below the current element and leaves the reader at its end.</summary>
    public static CellContent Read(XmlReader reader)
    {
        if (reader.IsEmptyElement) return new CellContent("", HasFormula: false);
        var text = new StringBuilder();
        var hasFormula = false;
        var depth = reader.Depth;
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is ("f" or "rPh"))
            {
                hasFormula |= reader.LocalName == "f";
                reader.Skip();
                continue;
            }

            Append(text, reader);
            reader.Read();
        }

        return new CellContent(Unescape(text.ToString()), hasFormula);
    }

    /// <summary>A huge text is never held whole: what is past the limit is passed over.</summary>
    private static void Append(StringBuilder text, XmlReader reader)
    {
        if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)) return;
        var chunk = new char[64];
        int read;
        while ((read = reader.ReadValueChunk(chunk, 0, chunk.Length)) > 0)
            text.Append(chunk, 0, Math.Min(read, ImportLimits.CellCharacters - text.Length));
    }

    /// <summary>Workbooks write a character that XML cannot hold as _x000D_.</summary>
    private static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escaped().Replace(text, match => ((char)ushort.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escaped();
}
