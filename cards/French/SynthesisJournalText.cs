using E4Bot.Domain.Grids;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Cards.French;

/// <summary>What the journal says of a tableau de synthèse that was attached: which version, and what it leaves open.</summary>
internal static class SynthesisJournalText
{
    public static string Of(AttachedSynthesis attached, Grid grid) =>
        $"a joint le tableau de synthèse, version {attached.Version} ({Typography.Count(attached.Realisations, "réalisation")}){Open(attached, grid)}{Older(attached)}";

    private static string Open(AttachedSynthesis attached, Grid grid) => attached.Uncovered.Count == 0
        ? ""
        : $" ; aucune réalisation ne mobilise {Typography.Enumerate([.. attached.Uncovered.Select(id => $"« {grid.ShortTitleOf(id)} »")])}";

    private static string Older(AttachedSynthesis attached) => attached.Version == 1 ? "" : $" ; la version {attached.Version - 1} est conservée";
}
