using E4Bot.Domain.French;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Import.Sheets;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Synthesis.Heading;

/// <summary>The rows above the table, and what their labels announce: in the same cell, in the next, or in the one below.</summary>
internal sealed class HeadingPage
{
    /// <summary>A real table begins in row 5 or 6.</summary>
    private const int MostRows = 40;

    private const int MostCells = 1_000;

    private readonly SheetPage _page;
    private readonly int _end;
    private readonly List<(HeadingCell Cell, LabelledText Text)> _labels;

    public HeadingPage(SheetPage page, int tableRow)
    {
        (_page, _end) = (page, tableRow);
        var cells = from row in page.Lines.TakeWhile(row => row < tableRow).TakeLast(MostRows)
                    from column in page.ColumnsOf(row)
                    select new HeadingCell(row, column, page.At(row, column));
        Cells = [.. cells.Take(MostCells)];
        _labels = [.. Cells.SelectMany(cell => LabelledText.Of(cell.Text).Select(text => (cell, text)))];
    }

    /// <summary>Row by row, from the left.</summary>
    public IReadOnlyList<HeadingCell> Cells { get; }

    public IEnumerable<HeadingCell> Labelled(Label label) => _labels.Where(found => found.Text.Label == label).Select(found => found.Cell);

    /// <summary>The first value that a label announces, with the cell that it stands in.</summary>
    public (string Text, HeadingCell Cell)? ValueOf(Label label)
    {
        var found = _labels.Where(labelled => labelled.Text.Label == label).ToList();
        if (found.FirstOrDefault(labelled => labelled.Text.Value.Length > 0) is { Text: { } text, Cell: { } cell }) return (text.Value, cell);
        return found.Select(labelled => Beside(labelled.Cell)).FirstOrDefault(beside => beside is not null) is { } value ? (TextOf(value.Cell), value) : null;
    }

    public string? LinkAt(HeadingCell cell) => _page.LinkAt(cell.Row, cell.Column);

    /// <summary>The cell on the right, or the one below; not one that announces something itself.</summary>
    public HeadingCell? Beside(HeadingCell label)
    {
        var range = _page.RangeAt(label.Row, label.Column);
        var right = Cells.FirstOrDefault(cell => cell.Row == label.Row && cell.Column > range.Right);
        if (right is not null) return IsValue(right) ? right : null;
        return Cells.FirstOrDefault(cell => cell.Row == range.Bottom + 1 && cell.Column == range.Left && cell.Row < _end) is { } below && IsValue(below) ? below : null;
    }

    /// <summary>All digits of a number that a spreadsheet would shorten.</summary>
    private static string TextOf(SheetCell cell) =>
        cell.IsNumber && decimal.TryParse(cell.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.###############", System.Globalization.CultureInfo.InvariantCulture)
            : cell.Text;

    private bool IsValue(HeadingCell cell) =>
        _labels.All(labelled => labelled.Cell != cell) && !MarkTexts.IsNothing(cell.Text) && !MarkTexts.IsTick(cell.Text)
        && !Folding.Fold(cell.Text).Split(' ').Any(word => word is "sisr" or "slam" or "session");
}

/// <summary>A cell above the table that holds something.</summary>
internal sealed record HeadingCell(int Row, int Column, SheetCell Cell)
{
    public string Text => Cell.Text;
}
