namespace E4Bot.Domain.Questions.Words;

/// <summary>How many slips of the finger lie between two words: a letter too many, too few, another, or two that changed places (Damerau and Levenshtein's distance, of strings aligned once).</summary>
internal static class Slips
{
    /// <returns>Of more than <paramref name="most"/>, some number above it.</returns>
    public static int Between(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most) return most + 1;
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++) last[column] = column;
        for (var i = 1; i <= one.Length; i++)
        {
            if (Fill(row, last, before, one, other, i) > most) return most + 1;
            last.CopyTo(before);
            row.CopyTo(last);
        }
        return last[other.Length];
    }

    /// <returns>The least of the row: no later one has less.</returns>
    private static int Fill(Span<int> row, ReadOnlySpan<int> last, ReadOnlySpan<int> before, string one, string other, int i)
    {
        var least = row[0] = i;
        for (var j = 1; j <= other.Length; j++)
        {
            var change = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            least = Math.Min(least, row[j]);
        }
        return least;
    }
}
