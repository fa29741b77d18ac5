namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>A cell's place as workbooks write it: « BC12 ».</summary>
internal static class CellReference
{
    /// <summary>The column from 0; null when the place is not written, which means: next to the one before.</summary>
    public static int? Column(string? reference)
    {
        var letters = (reference ?? "").TakeWhile(char.IsAsciiLetter).ToList();
        return letters.Count is 0 or > 3 ? null : letters.Aggregate(0, (column, c) => (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1)) - 1;
    }
}
