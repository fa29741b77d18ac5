using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Grids;

namespace E4Bot.Cards.Walk;

/// <summary>A competence that the candidate's tableau de synthèse leaves open: said on its line, with the question to ask. It chooses no level.</summary>
internal static class CoverageGap
{
    private const string Notice = "Le tableau de synthèse n'indique aucune réalisation pour cette compétence.";

    private static readonly string Question = Spacing.Of("Couverture à vérifier : quelle réalisation met en œuvre cette compétence ?");

    public static IEnumerable<Element> Of(MemberView view, CompetenceId line) => IsOn(view, line) ? [Blocks.Notice(Notice)] : [];

    /// <summary>The private comment to begin with.</summary>
    public static string QuestionOn(MemberView view, CompetenceId line) => IsOn(view, line) ? Question : "";

    private static bool IsOn(MemberView view, CompetenceId line) => view.Passage.Synthesis?.Uncovered.Contains(line) == true;
}
