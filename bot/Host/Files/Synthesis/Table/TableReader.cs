using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Synthesis.Heading;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Synthesis.Table;

/// <summary>Reads a sheet whose header is found: what stands above it, and every row below.</summary>
internal static class TableReader
{
    public static SynthesisTable Read(SheetPage page, TableHeader header, Grid grid)
    {
        var rows = new RowReader(page, header);
        var gathering = new SectionGathering();
        var bands = new SectionBands(page, header);
        var repeats = new BlockWords(grid);
        foreach (var row in RowsBelow(page, header))
        {
            if (bands.At(row) is { } band) gathering.Begin(row, band.Title, band.IsEmpty);
            else if (bands.Covers(row) || IsHeaderAgain(row)) continue;
            else Take(rows, row, gathering);
        }

        var stray = StrayTexts.Of(page, header, RowsBelow(page, header).Where(row => !bands.Covers(row) && !IsHeaderAgain(row)));
        return new SynthesisTable(page.Name, [], HeadingReader.Read(page, header.Row), header.Columns, gathering.Sections, gathering.Loose, [.. stray]);

        bool IsHeaderAgain(int row) =>
            header.Competences.Any(placed => repeats.IsSubSkills(page.TextAt(row, placed.First))) || repeats.FoundIn(page, row).Count >= repeats.Least;
    }

    private static void Take(RowReader rows, int row, SectionGathering gathering)
    {
        if (rows.IsRestOfAnother(row)) return;
        if (rows.RealisationAt(row) is { } realisation) gathering.Add(realisation);
        else if (rows.LooseAt(row) is { } loose) gathering.Add(loose);
    }

    /// <summary>Rows with something in them, and those of merged bands that have lost their title.</summary>
    private static IEnumerable<int> RowsBelow(SheetPage page, TableHeader header) =>
        page.Lines.Concat(page.Merges.Where(merge => merge.Left <= header.TitleColumn).Select(merge => merge.Top)).Where(row => row >= header.FirstRow).Distinct().Order();
}
