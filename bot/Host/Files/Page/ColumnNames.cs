using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Page;

/// <summary>What each column of a table is called: the words of the lowest header cell above it.</summary>
internal static class ColumnNames
{
    public static string[] Of(Table table, IEnumerable<IReadOnlyList<PlacedCell>> headers)
    {
        var names = new string[table.Columns.Count];
        Array.Fill(names, "");
        foreach (var header in headers.SelectMany(row => row)) Array.Fill(names, Words(header.Cell), header.Column, header.Cell.Columns);
        return names;
    }

    private static string Words(Cell cell) => string.Join(' ', cell.Content.OfType<Paragraph>().SelectMany(paragraph => paragraph.Content).OfType<Words>().Select(words => words.Shown.ReplaceLineEndings(" ")));
}
