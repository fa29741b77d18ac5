using System.Globalization;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Cards.Synthesis;

/// <summary>Each competence of the block, with how many realisations mobilise it and on which rows of the candidate's sheet they stand.</summary>
internal static class CoverageLines
{
    /// <summary>Rows named; the others are counted.</summary>
    private const int MostRows = 24;

    public static IEnumerable<Element> Of(SynthesisTable table, Grid grid) =>
        [Blocks.Section("Couverture des compétences"), .. Coverage.Of(table, grid).Competences.Select(covered => Line(covered, table.Columns))];

    private static RichTextBlock Line(CompetenceCoverage covered, SynthesisColumns columns) =>
        Blocks.Labelled(covered.Competence.ShortTitle, columns.Has(covered.Competence.Id) ? Told(covered.Realisations) : "colonne non trouvée");

    private static string Told(IReadOnlyList<Realisation> realisations) => realisations.Count == 0
        ? "aucune réalisation"
        : $"{Typography.Count(realisations.Count, "réalisation")} ({(realisations.Count == 1 ? "ligne" : "lignes")} {Rows(realisations)})";

    private static string Rows(IReadOnlyList<Realisation> realisations)
    {
        var shown = realisations.Take(MostRows).Select(realisation => realisation.Row.ToString(CultureInfo.InvariantCulture));
        var hidden = realisations.Count - MostRows;
        return Typography.Enumerate([.. shown, .. hidden > 0 ? [Typography.Count(hidden, "autre")] : Array.Empty<string>()]);
    }
}
