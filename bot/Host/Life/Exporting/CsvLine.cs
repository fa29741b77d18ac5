namespace E4Bot.Host.Life.Exporting;

/// <summary>
/// A line of a CSV as the French Excel opens it. What a spreadsheet would take for a formula stands behind an apostrophe: a centre named « =cmd|… » is shown,
/// never run.
/// </summary>
public static class CsvLine
{
    private const char Separator = ';';

    public static string Of(params IEnumerable<string> cells) => string.Join(Separator, cells.Select(Cell)) + "\r\n";

    private static string Cell(string text)
    {
        var harmless = text.TrimStart() is ['=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..] || text is ['\t' or '\r' or '\n', ..] ? $"'{text}" : text;
        return harmless.AsSpan().IndexOfAny($"{Separator}\"\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
