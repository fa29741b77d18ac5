using System.Globalization;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Files.Synthesis.Telling;

/// <summary>The competences against the realisations, a column for each realisation under the number of its row.</summary>
internal static class CoverageMatrix
{
    /// <summary>Beyond, a line is too long to be read: the rows are listed instead.</summary>
    private const int MostColumns = 40;

    public static IEnumerable<string> Of(Coverage coverage, SynthesisTable table)
    {
        int[] rows = [.. table.Realisations.Select(r => r.Row)];
        var width = coverage.Competences.Select(c => c.Competence.ShortTitle.Length).DefaultIfEmpty().Max();
        yield return $"Couverture des compétences (réalisations : {Number(rows.Length)})";
        if (rows.Length is > 0 and <= MostColumns) yield return $"  {"ligne".PadRight(width)}      {string.Concat(rows.Select(row => $"{row,4}"))}";
        foreach (var competence in coverage.Competences)
        {
            int[] covered = [.. competence.Realisations.Select(r => r.Row)];
            yield return $"  {competence.Competence.ShortTitle.PadRight(width)} {covered.Length,4} {Cells(rows, covered)}".TrimEnd();
        }
    }

    private static string Cells(int[] rows, int[] covered) => rows.Length <= MostColumns
        ? string.Concat(rows.Select(row => covered.Contains(row) ? "   X" : "   ·"))
        : string.Join(' ', covered.Select(Number));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
