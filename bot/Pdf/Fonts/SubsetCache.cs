using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace E4Bot.Pdf.Fonts;

/// <summary>The subsets of one font that documents asked for, by the characters they hold beyond the usual ones.</summary>
internal sealed class SubsetCache(TrueTypeFont font)
{
    private const int MostKept = 64;
    private readonly ConcurrentDictionary<string, EmbeddedSubset> subsets = new(StringComparer.Ordinal);

    public EmbeddedSubset Of(SubsetGlyphs glyphs)
    {
        int[] others = [.. glyphs.Others];
        var key = new string(MemoryMarshal.Cast<int, char>(others));
        if (subsets.TryGetValue(key, out var subset)) return subset;
        // Ever new characters must not fill the memory: start over rather than keep an order of use for so rare a case.
        if (subsets.Count >= MostKept) subsets.Clear();
        return subsets[key] = EmbeddedSubset.Make(font, [.. UsualCharacters.All, .. others]);
    }
}
