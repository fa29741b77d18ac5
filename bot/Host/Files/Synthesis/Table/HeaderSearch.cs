using E4Bot.Domain.Grids;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Synthesis.Table;

/// <summary>Finds the table of a sheet: the row that most competences are written in.</summary>
internal static class HeaderSearch
{
    /// <summary>The official header stands in row 5 or 6.</summary>
    private const int RowsLookedAt = 100;

    /// <summary>The official header has two rows.</summary>
    private const int MostRows = 12;

    /// <returns>Null when less than half of the competences are found in one row.</returns>
    public static TableHeader? Find(SheetPage page, Grid grid)
    {
        var block = new BlockWords(grid);
        var rows = page.Lines.Take(RowsLookedAt).Select(row => (Row: row, block.FoundIn(page, row).Count)).Where(found => found.Count >= block.Least).ToList();
        if (rows.Count == 0) return null;
        var row = rows.MaxBy(found => found.Count).Row;
        var competences = ByPlace.Complete(page, row, block);
        var first = FirstRowBelow(page, row, competences, block);
        var (title, period) = SideColumns.Find(page, row, first, competences);
        return new TableHeader(row, first, title, period, competences);
    }

    private static int FirstRowBelow(SheetPage page, int header, IReadOnlyList<PlacedCompetence> competences, BlockWords block)
    {
        var row = header + 1;
        while (row < header + MostRows && IsHeaderStill(page, header, row, competences, block)) row++;
        return row;
    }

    private static bool IsHeaderStill(SheetPage page, int header, int row, IReadOnlyList<PlacedCompetence> competences, BlockWords block)
    {
        var last = competences.Max(c => c.Last);
        return page.Merges.Any(merge => merge.Left <= last && merge.Top <= header && merge.Top >= header - 1 && merge.Bottom >= row)
            || competences.Any(c => block.IsSubSkills(page.TextAt(row, c.First)));
    }
}
