using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Synthesis.Table;

/// <summary>
/// The sections' titles: rows merged from the realisations to the competences, whatever they are called; or a title that can be nothing but a section's, alone
/// in its row, for those who have lost the merging.
/// </summary>
internal sealed class SectionBands(SheetPage page, TableHeader header)
{
    private readonly CellRange[] _bands = [.. page.Merges.Where(merge =>
        merge.Top >= header.FirstRow && merge.Left <= header.TitleColumn && merge.Right >= header.FirstCompetence)];

    public Band? At(int row)
    {
        foreach (var band in _bands)
            if (band.Top == row) return BandOf(page.TextAt(row, band.Left));
        return IsTitleAlone(row) ? BandOf(page.TextAt(row, header.TitleColumn)) : null;
    }

    /// <summary>True of every row that a band stands on.</summary>
    public bool Covers(int row) => _bands.Any(band => row >= band.Top && row <= band.Bottom);

    private static Band BandOf(string text) => new(PageText.OneLine(text), text.Length == 0);

    private bool IsTitleAlone(int row)
    {
        var text = page.TextAt(row, header.TitleColumn);
        return SectionTitles.IsUnmistakable(text) && page.ColumnsOf(row).All(column => column == header.TitleColumn);
    }

    internal readonly record struct Band(string Title, bool IsEmpty);
}
