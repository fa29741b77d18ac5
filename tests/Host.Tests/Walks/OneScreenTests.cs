using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>A commission that works on one device: in turns, together, and each visa of its own; all of it on record.</summary>
public class OneScreenTests
{
    [Fact]
    public async Task One_device_leads_to_both_visas_and_the_journal_says_whose_hand_it_was()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        var camille = room.Camille;
        await commission.Opens(screens: "one");

        await camille.Presses("Enregistrer et continuer", ("niveau", Commission.GoodMastery));
        await PassesTo(camille, "Passer la main à Dominique");
        await camille.Presses("Enregistrer et continuer", ("niveau", "ExcellentMastery"), ("commentaire", "dit par Dominique"));
        await PassesTo(camille, "Remplir la grille ensemble");
        await commission.GoesTo(camille, "Gérer le patrimoine informatique");
        for (var line = 1; line < Commission.Levels.Count; line++)
            await camille.Presses("Enregistrer et continuer", ("niveau", Commission.GoodMastery));
        await FinishesAlone(camille);

        Assert.Contains("Note finale : **13,25 → 14 − 10 = 4 / 20**", camille.Screen.Words, StringComparison.Ordinal);
        var journal = (await camille.Forges("dire", new() { ["text"] = "journal Alix" })).Words;
        Assert.Contains("Dominique MODÈLE, sur l'appareil de Camille FICTIVE, a donné", journal, StringComparison.Ordinal);
        Assert.Contains("la commission, ensemble, a donné « Bonne maîtrise »", journal, StringComparison.Ordinal);
        Assert.Contains("Dominique MODÈLE, sur l'appareil de Camille FICTIVE, a visé la fiche", journal, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task A_comment_written_here_by_the_other_is_kept_and_not_shown_here_again()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.Opens(screens: "one");
        await PassesTo(room.Camille, "Passer la main à Dominique");
        await room.Camille.Presses("Enregistrer et continuer", ("niveau", "PartialMastery"), ("commentaire", "dit par Dominique"));

        await commission.GoesTo(room.Camille, "Rendre compte du travail en équipe projet");
        Assert.Equal(("PartialMastery", ""), (room.Camille.Screen.Field("niveau").Value, room.Camille.Screen.Field("commentaire").Value));
        Assert.DoesNotContain("dit par Dominique", room.Camille.Screen.Json, StringComparison.Ordinal);
        await room.Camille.Presses("Enregistrer et continuer", ("niveau", Commission.GoodMastery));

        await room.Dominique.Sees(Candidates.Alix);
        await commission.GoesTo(room.Dominique, "Rendre compte du travail en équipe projet");
        Assert.Equal((Commission.GoodMastery, "dit par Dominique"), (room.Dominique.Screen.Field("niveau").Value, room.Dominique.Screen.Field("commentaire").Value));
    }

    private static async Task PassesTo(Participant device, string title)
    {
        await device.Presses("Sommaire");
        await device.Presses(title);
    }

    /// <summary>All that is left, with the hand of both, then one visa each.</summary>
    private static async Task FinishesAlone(Participant device)
    {
        await device.Presses("Enregistrer et continuer", ("observation1", Commission.Observation1), ("observation2", Commission.Observation2));
        await device.Presses("Retenir « Bonne maîtrise »");
        await device.Presses("Enregistrer la conformité", ("environnement", "oui"));
        await device.Presses("Enregistrer la note", ("note", "13.25"));
        await device.Presses("Confirmer « Portfolio inaccessible »");
        await device.Presses("Étape suivante");
        await device.Presses("Enregistrer et continuer", ("appreciation", Commission.Appreciation));
        await device.Presses("Viser la fiche (Dominique");
        await device.Presses("Viser la fiche (Camille");
    }
}
