using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>The network failed, and the commission wrote on paper: one member enters it, the other confirms it, both sign.</summary>
public class PaperEntryTests
{
    [Fact]
    public async Task It_is_entered_by_one_compared_by_the_other_and_signed_by_both()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await Entered(room, commission);

        Assert.Contains("Saisie différée d'après papier (oral du 18 mai 2027)", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.Contains("Dominique MODÈLE doit encore comparer la saisie avec le papier", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.False(room.Camille.Screen.Offers("Viser la fiche"));

        await room.Dominique.Sees(Candidates.Alix);
        Assert.Contains("Gérer le patrimoine informatique : Bonne maîtrise", room.Dominique.Screen.Words, StringComparison.Ordinal);
        await room.Dominique.Presses("La saisie est conforme au papier (Dominique MODÈLE)");
        await room.Dominique.Presses("Viser la fiche (Dominique MODÈLE)");
        await commission.Signs(room.Camille);

        Assert.Contains("Note finale : **13,25 → 14 − 10 = 4 / 20**", room.Camille.Screen.Words, StringComparison.Ordinal);
        var journal = (await room.Camille.Forges("dire", new() { ["text"] = "journal Alix" })).Words;
        Assert.Contains("a ouvert l'évaluation en saisie différée d'après papier, oral du 18 mai 2027", journal, StringComparison.Ordinal);
        Assert.Contains("Dominique MODÈLE a confirmé que la saisie est conforme au papier", journal, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task What_is_changed_after_the_comparison_is_compared_again()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await Entered(room, commission);
        await room.Dominique.Sees(Candidates.Alix);
        await commission.GoesTo(room.Dominique, "Relire et viser");
        await room.Dominique.Presses("La saisie est conforme au papier");

        await commission.GoesTo(room.Camille, "Note et pénalités");
        await room.Camille.Presses("Enregistrer la note", ("note", "15"));
        var late = await room.Dominique.Presses("Viser la fiche");

        Assert.Contains("La fiche n'est pas complète", late.Words, StringComparison.Ordinal);
        Assert.True(room.Dominique.Screen.Offers("La saisie est conforme au papier"));
    }

    [Fact]
    public async Task The_day_of_the_oral_must_be_said_and_the_rest_of_the_opening_stays()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.Begins();

        var answer = await room.Camille.Presses("Ouvrir l'évaluation", [.. Commission.OpeningInputs(), ("papier", "true")]);

        Assert.Contains("Dites quel jour l'oral a eu lieu sur papier", answer.Words, StringComparison.Ordinal);
        Assert.Equal((Commission.Ground, "true"), (room.Camille.Screen.Field("portfolioConstat").Value, room.Camille.Screen.Field("papier").Value));
    }

    /// <summary>All that stands on paper, the card ready to be signed but for the comparison.</summary>
    private static async Task Entered(Room room, Commission commission)
    {
        await commission.Begins();
        await room.Camille.Presses("Ouvrir l'évaluation", [.. Commission.OpeningInputs(), ("papier", "true"), ("jourOral", "2027-05-18")]);
        Assert.Contains("Écran unique : vous répondez ensemble.", room.Camille.Screen.Words, StringComparison.Ordinal);
        Assert.False(room.Camille.Screen.Offers("Démarrer la partie 1"));
        foreach (var _ in Commission.Levels) await room.Camille.Presses("Enregistrer et continuer", ("niveau", Commission.GoodMastery));
        await room.Camille.Presses("Enregistrer et continuer", ("observation1", Commission.Observation1), ("observation2", Commission.Observation2));
        await room.Camille.Presses("Enregistrer la conformité", ("environnement", "oui"));
        await room.Camille.Presses("Enregistrer la note", ("note", "13,25"));
        await room.Camille.Presses("Confirmer « Portfolio inaccessible »");
        await commission.GoesTo(room.Camille, "Appréciation");
        await room.Camille.Presses("Enregistrer et continuer", ("appreciation", Commission.Appreciation));
    }
}
