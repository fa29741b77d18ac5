using System.Text;
using E4Bot.Domain.French;

namespace E4Bot.Host.Files.Synthesis.Heading;

/// <summary>A text folded for comparison, that knows where each of its characters stands in the text as written.</summary>
internal sealed class FoldedText
{
    private readonly List<int> _places = [];

    public FoldedText(string written)
    {
        Written = written;
        var folded = new StringBuilder(written.Length);
        for (var at = 0; at < written.Length; at++)
        {
            // The sign of « Nº » counts for a letter elsewhere.
            var plain = written[at] is 'º' or 'ª' ? "" : Folding.Fold(written[at].ToString());
            if (plain.Length == 0 && !IsPart(written[at]) && folded.Length > 0 && folded[^1] != ' ') plain = " ";
            folded.Append(plain);
            for (var i = 0; i < plain.Length; i++) _places.Add(at);
        }

        Folded = folded.ToString();
    }

    public string Written { get; }

    /// <summary>Words of plain letters and digits, one blank between them.</summary>
    public string Folded { get; }

    /// <summary>Where a character of the folded text stands as written; the end of the text past its end.</summary>
    public int PlaceOf(int folded) => folded < _places.Count ? _places[folded] : Written.Length;

    /// <summary>What stands, as written, behind the folded characters before <paramref name="end"/>.</summary>
    public int PlaceBehind(int end) => end == 0 ? 0 : _places[end - 1] + 1;

    /// <summary>An accent that stands alone, or a sign that is not seen: no end of a word.</summary>
    private static bool IsPart(char c) => c is >= '\u0300' and <= '\u036F' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD';
}
