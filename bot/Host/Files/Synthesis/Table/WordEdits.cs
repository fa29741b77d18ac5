namespace E4Bot.Host.Files.Synthesis.Table;

/// <summary>Words that differ by a slip of the hand: one letter of five, two of eight.</summary>
internal static class WordEdits
{
    private const int LongestWord = 30;

    public static bool AreClose(string one, string other)
    {
        if (one == other) return true;
        var allowed = Math.Min(one.Length, other.Length) switch { < 5 => 0, < 8 => 1, _ => 2 };
        return allowed > 0 && one.Length <= LongestWord && Math.Abs(one.Length - other.Length) <= allowed && Distance(one, other) <= allowed;
    }

    /// <summary>Letters to add, take away or change; two that have changed places are one.</summary>
    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1][];
        for (var i = 0; i <= one.Length; i++)
        {
            rows[i] = new int[other.Length + 1];
            for (var j = 0; j <= other.Length; j++) rows[i][j] = i == 0 || j == 0 ? i + j : Least(rows, one, other, i, j);
        }

        return rows[^1][^1];
    }

    private static int Least(int[][] rows, string one, string other, int i, int j)
    {
        var least = Math.Min(Math.Min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
        var areSwapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return areSwapped ? Math.Min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
