namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>A cell's place as workbooks write it: « BC12 ».</summary>
internal static class CellReference
{
    /// <summary>The column from 0; null when the place is not written, which means: next to the one before.</summary>
    public static int? Column(string? reference)
    {
        var column = 0;
        var letters = 0;
        foreach (var c in (reference ?? "").AsSpan().TrimEnd("0123456789"))
        {
            if (!char.IsAsciiLetterUpper(c) || ++letters > 3) return null;
            column = (column * 26) + (c - 'A' + 1);
        }

        return letters == 0 ? null : column - 1;
    }
}
