using E4Bot.Domain.Grids;
using E4Bot.Host.Files.Form;
using E4Bot.Pdf.Blocks;

namespace E4Bot.Host.Files.Grids;

/// <summary>What each level means: a column each, and where one has fewer descriptors its last goes down to the bottom.</summary>
internal static class GridDescriptors
{
    private static readonly TextStyle Body = new(7.5) { Leading = 1 };

    public static Heading Title { get; } = SectionTitle.Of(GridWording.Descriptors);

    public static Table Of(Grid grid)
    {
        var tallest = grid.Levels.Max(level => level.Descriptors.Count);
        return new Table(
            [.. grid.Levels.Select(_ => 1.0)],
            [
                new Row([.. grid.Levels.Select(level => ColumnTitle.Of(level.Title, Body with { Alignment = Alignment.Centre }) with { IsShaded = true })]),
                .. Enumerable.Range(0, tallest).Select(row => new Row([.. grid.Levels.SelectMany(level => Descriptor(level.Descriptors, row, tallest))])),
            ])
        {
            HeaderRows = 1,
            Padding = 1,
        };
    }

    private static IEnumerable<Cell> Descriptor(IReadOnlyList<string> descriptors, int row, int tallest)
    {
        if (row < descriptors.Count) yield return new Cell(FormText.Of(descriptors[row], Body)) { Rows = row == descriptors.Count - 1 ? tallest - row : 1 };
        else if (descriptors.Count == 0 && row == 0) yield return new Cell("") { Rows = tallest };
    }
}
