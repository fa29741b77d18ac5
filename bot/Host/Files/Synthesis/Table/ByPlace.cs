using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Synthesis.Table;

/// <summary>
/// The one competence whose header could not be recognised: where all others stand in the official order and one column alone is left in its place, it is that.
/// </summary>
internal static class ByPlace
{
    /// <summary>A title written twice stands for two competences; which of the two it is, the places of the others tell.</summary>
    public static IReadOnlyList<PlacedCompetence> Complete(SheetPage page, int row, BlockWords block)
    {
        var first = Complete(block.FoundIn(page, row), page, row, block.Ids);
        return first.Count == block.Ids.Count ? first : Complete(block.FoundIn(page, row, fromTheRight: true), page, row, block.Ids);
    }

    /// <param name="found">In the order of the grid.</param>
    private static IReadOnlyList<PlacedCompetence> Complete(IReadOnlyList<PlacedCompetence> found, SheetPage page, int row, IReadOnlyList<CompetenceId> block)
    {
        if (found.Count != block.Count - 1 || found.Zip(found.Skip(1)).Any(pair => pair.First.Last >= pair.Second.First)) return found;
        var missing = block.Single(id => found.All(placed => placed.Competence != id));
        var at = block.ToList().IndexOf(missing);
        if (ColumnLeft(found, at, page, row) is not { } column) return found;
        var range = page.RangeAt(row, column);
        var placed = new PlacedCompetence(new CompetenceColumn(missing, page.TextAt(row, column), IsKnownByPlace: true), range.Left, range.Right);
        return [.. found.Take(at), placed, .. found.Skip(at)];
    }

    private static int? ColumnLeft(IReadOnlyList<PlacedCompetence> found, int at, SheetPage page, int row)
    {
        if (at == found.Count) return IsWritten(found[^1].Last + 1) ? found[^1].Last + 1 : null;
        var next = found[at].First;
        if (at == 0) return IsWritten(next - 1) && !SideColumns.IsSide(page.SeenAt(row, next - 1)) ? next - 1 : null;
        int[] between = [.. Enumerable.Range(found[at - 1].Last + 1, next - found[at - 1].Last - 1)];
        if (between.Length == 1) return between[0];
        return between.Where(IsWritten).ToArray() is [var only] ? only : null;

        bool IsWritten(int column) => page.TextAt(row, column).Length > 0;
    }
}
