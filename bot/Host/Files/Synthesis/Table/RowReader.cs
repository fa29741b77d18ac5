using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Synthesis.Table;

/// <summary>Reads a row of the table. A cell that is merged downwards is seen in each of its rows.</summary>
internal sealed class RowReader(SheetPage page, TableHeader header)
{
    /// <summary>True of a row whose title is merged with one above: it belongs to that realisation.</summary>
    public bool IsRestOfAnother(int row) => page.RangeAt(row, header.TitleColumn) is var range && range.Top < row && IsTitle(page.TextAt(range.Top, range.Left));

    /// <returns>Null when no title stands there.</returns>
    public Realisation? RealisationAt(int row)
    {
        var range = page.RangeAt(row, header.TitleColumn);
        var title = page.TextAt(range.Top, range.Left);
        if (range.Top != row || !IsTitle(title)) return null;
        var bottom = Math.Min(range.Bottom, Math.Max(row, page.Lines[^1]));
        return new Realisation(row, title, PeriodOf(row, bottom), MarksOf(row, bottom));
    }

    /// <returns>Null when the row holds nothing.</returns>
    public LooseRow? LooseAt(int row)
    {
        var isRest = header.PeriodColumn is not { } column || page.RangeAt(row, column).Top < row;
        var loose = new LooseRow(row, isRest ? WrittenPeriod.None : PeriodOf(row, row), [.. MarksOf(row, row).Where(mark => IsOwn(row, mark.Competence))]);
        return loose.Period.Text.Length > 0 || loose.Marks.Count > 0 ? loose : null;
    }

    /// <summary>A lone dash is no title.</summary>
    private static bool IsTitle(string text) => text.Any(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c));

    private bool IsOwn(int row, CompetenceId competence) =>
        header.Competences.Where(placed => placed.Competence == competence).All(placed => page.RangeAt(row, placed.First).Top == row);

    private WrittenPeriod PeriodOf(int top, int bottom)
    {
        if (header.PeriodColumn is not { } column) return WrittenPeriod.None;
        var cells = from row in RowsOf(top, bottom)
                    let range = page.RangeAt(row, column)
                    where range.Left == column
                    group range by range into once
                    select page.At(once.Key.Top, column);
        return PeriodCell.Read([.. cells.Where(cell => cell.Text.Length > 0)], page.Since1904);
    }

    private IReadOnlyList<Mark> MarksOf(int top, int bottom) =>
    [
        .. from placed in header.Competences
           let text = TextOf(placed, top, bottom)
           let meaning = MarkTexts.MeaningOf(text)
           where meaning is not null
           select new Mark(placed.Competence, text, meaning.Value),
    ];

    /// <summary>All that stands in a competence's columns, from a realisation's first row to its last.</summary>
    private string TextOf(PlacedCompetence placed, int top, int bottom)
    {
        var texts = from row in RowsOf(top, bottom)
                    from column in Enumerable.Range(placed.First, placed.Last - placed.First + 1)
                    let range = page.RangeAt(row, column)
                    where range.Left >= header.FirstCompetence
                    group range by range into once
                    select page.TextAt(once.Key.Top, once.Key.Left);
        return PageText.OneLine(string.Join(' ', texts.Where(text => !MarkTexts.IsNothing(text))));
    }

    private IEnumerable<int> RowsOf(int top, int bottom) => bottom == top ? [top] : page.Lines.Where(row => row >= top && row <= bottom);
}
