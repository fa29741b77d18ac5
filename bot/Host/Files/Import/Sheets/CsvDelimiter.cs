namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>Which character parts the cells of a CSV file.</summary>
internal static class CsvDelimiter
{
    /// <summary>The one that the first line with something in it has most of, outside quotes; a semicolon when in doubt.</summary>
    public static char Of(string text)
    {
        int semicolons = 0, commas = 0, tabs = 0;
        var quoted = false;
        foreach (var c in FirstLine(text))
        {
            if (c == '"') quoted = !quoted;
            else if (quoted) continue;
            else if (c == ';') semicolons++;
            else if (c == ',') commas++;
            else if (c == '\t') tabs++;
        }

        if (tabs > semicolons && tabs > commas) return '\t';
        return commas > semicolons ? ',' : ';';
    }

    private static ReadOnlySpan<char> FirstLine(string text)
    {
        var rest = text.AsSpan().TrimStart("\r\n ");
        var end = rest.IndexOfAny('\r', '\n');
        return end < 0 ? rest : rest[..end];
    }
}
