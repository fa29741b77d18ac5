using E4Bot.Domain.French;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Files.Synthesis.Table;

/// <summary>The columns of the realisations' titles and periods: by their headers, otherwise beside the competences.</summary>
internal static class SideColumns
{
    private static readonly string[] Period = ["periode", "periodes", "date", "dates"];
    private static readonly string[] Title = ["realisation", "realisations", "intitule", "intitules", "activite", "activites", "projet", "projets", "competences"];

    public static (int Title, int? Period) Find(SheetPage page, int header, int firstRow, IReadOnlyList<PlacedCompetence> competences)
    {
        var first = competences.Min(placed => placed.First);
        int[] others = [.. Enumerable.Range(0, competences.Max(c => c.Last) + 3).Where(column => competences.All(c => column < c.First || column > c.Last))];
        var period = Headed(Period, others.OrderBy(column => column > first));
        var title = Headed(Title, others.Where(column => column != period && column < first));
        period ??= others.Where(column => column < first && (title is null ? column > 0 : column > title)).Cast<int?>().LastOrDefault();
        return (title ?? Fullest(others.Where(column => column < first && column != period)), period);

        int? Headed(string[] words, IEnumerable<int> columns) =>
            columns.Cast<int?>().FirstOrDefault(column => Enumerable.Range(header, firstRow - header).Any(row => Says(page.SeenAt(row, column!.Value), words)));

        int Fullest(IEnumerable<int> columns) => columns.OrderByDescending(column => page.Lines.Count(row => row >= firstRow && page.TextAt(row, column).Length > 0))
            .FirstOrDefault(Math.Max(0, first - 1));
    }

    public static bool IsSide(string text) => Says(text, Period) || Says(text, Title);

    private static bool Says(string text, string[] words) => Folding.Fold(text).Split(' ').Any(word => words.Any(wanted => WordEdits.AreClose(word, wanted)));
}
