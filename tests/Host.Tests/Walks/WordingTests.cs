using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>Before the visa, words that the candidate may read one day are remarked on; the commission may sign all the same.</summary>
public class WordingTests
{
    private const string Doubtful = "Plus à l'aise que FACTICE, mieux que les autres candidats. Défaut de couverture des compétences du bloc : « Développer la présence en ligne de l'organisation » non évaluable.";

    [Fact]
    public async Task Another_candidates_name_and_a_comparison_are_shown_and_forbid_nothing()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.FillsTheSheet();
        await commission.GoesTo(room.Camille, "Appréciation");
        await room.Camille.Presses("Enregistrer et continuer", ("appreciation", Doubtful));
        await commission.GoesTo(room.Camille, "Relire et viser");

        Assert.Contains("À relire avant de viser", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.Contains("Une autre personne candidate y est désignée (appréciation) : « aise que FACTICE, mieux que »", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.Contains("Une comparaison avec d'autres personnes candidates (appréciation)", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.True(room.Camille.Screen.Offers("Corriger l'appréciation"));

        await room.Camille.Presses("Viser la fiche");
        Assert.Contains("visé le", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }
}
