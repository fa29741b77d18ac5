using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Cards.Synthesis;

/// <summary>What must not be missed of a tableau de synthèse: the competences that nothing mobilises, a column that was not found, another number.</summary>
internal static class CoverageNotices
{
    /// <summary>Whether a finding is told here, and needs no line in the list.</summary>
    public static bool Tell(SynthesisFinding finding) => finding is SynthesisFinding.CompetenceNotCovered or SynthesisFinding.CompetenceColumnMissing
        or SynthesisFinding.NoRealisation or SynthesisFinding.NoMark or SynthesisFinding.NumberNotRegistered;

    public static IEnumerable<Element> Of(IReadOnlyList<SynthesisFinding> findings, Grid grid)
    {
        CompetenceId[] unread = [.. findings.OfType<SynthesisFinding.CompetenceColumnMissing>().Select(finding => finding.Competence)];
        CompetenceId[] open = [.. findings.OfType<SynthesisFinding.CompetenceNotCovered>().Select(finding => finding.Competence).Except(unread)];
        if (open.Length > 0) yield return Blocks.Notice(Uncovered(open, grid));
        foreach (var finding in findings.Where(finding => finding is not SynthesisFinding.CompetenceNotCovered && Tell(finding)))
            yield return Blocks.Notice(SynthesisText.Of(finding, grid));
        if (!findings.Any(IsOfCoverage)) yield return Blocks.Line("Chaque compétence du bloc est mobilisée par au moins une réalisation.");
    }

    public static string Uncovered(IEnumerable<CompetenceId> competences, Grid grid) =>
        $"Aucune réalisation ne mobilise : {string.Join(" ; ", competences.Select(id => $"« {grid.ShortTitleOf(id)} »"))}.";

    private static bool IsOfCoverage(SynthesisFinding finding) => Tell(finding) && finding is not SynthesisFinding.NumberNotRegistered;
}
