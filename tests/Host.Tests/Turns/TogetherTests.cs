using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Turns;

/// <summary>Two members press at the same moment: who comes second sees both values, and nothing is lost.</summary>
public class TogetherTests
{
    [Fact]
    public async Task Two_notes_at_once_one_stands_and_the_other_comes_back_beside_it()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.Opens();
        await commission.GoesTo(room.Camille, "Note et pénalités");
        await room.Dominique.Sees(Candidates.Alix);
        await commission.GoesTo(room.Dominique, "Note et pénalités");

        var answers = await Task.WhenAll(
            room.Camille.Delivers(room.Camille.Press("Enregistrer la note", ("note", "12"))),
            room.Dominique.Delivers(room.Dominique.Press("Enregistrer la note", ("note", "14,5"))));

        var late = Assert.Single(answers, a => a.Words.Contains("Cette réponse a changé entre-temps", StringComparison.Ordinal));
        var (stands, came) = late == answers[0] ? ("14,5", "12") : ("12", "14,5");
        Assert.Contains($"Note enregistrée : {stands} / 20", late.Words, StringComparison.Ordinal);
        Assert.Equal(came, late.Card!.Field("note").Value);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Two_observations_at_once_none_is_lost()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.Opens();
        await commission.GoesTo(room.Camille, "Observations");
        await room.Dominique.Sees(Candidates.Alix);
        await commission.GoesTo(room.Dominique, "Observations");

        var answers = await Task.WhenAll(
            room.Camille.Delivers(room.Camille.Press("Enregistrer et continuer", ("observation1", "vu par Camille"))),
            room.Dominique.Delivers(room.Dominique.Press("Enregistrer et continuer", ("observation1", "vu par Dominique"))));

        var late = Assert.Single(answers, a => a.Words.Contains("Cette réponse a changé entre-temps", StringComparison.Ordinal));
        Assert.Contains("vu par ", late.Words, StringComparison.Ordinal);
        Assert.NotEqual(late.Words.Contains("vu par Camille", StringComparison.Ordinal), late.Card!.Field("observation1").Value == "vu par Camille");
    }

    [Fact]
    public async Task A_visa_on_a_sheet_that_the_other_has_just_changed_is_held_back()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.FillsTheSheet();
        await commission.GoesTo(room.Camille, "Relire et viser");
        await commission.GoesTo(room.Dominique, "Note et pénalités");
        await room.Dominique.Presses("Enregistrer la note", ("note", "6"));

        var answer = await room.Camille.Presses("Viser la fiche");

        Assert.Contains("La fiche a changé depuis votre lecture : relisez-la, puis visez.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("6 − 10 = 0 / 20", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Camille FICTIVE : pas encore visé", answer.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("basedOn")]
    [InlineData("version")]
    public async Task A_visa_that_does_not_say_which_sheet_was_seen_is_answered_with_the_sheet_as_it_is(string unsaid)
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.FillsTheSheet();
        await commission.GoesTo(room.Camille, "Relire et viser");
        var visa = System.Text.Json.Nodes.JsonNode.Parse(room.Camille.Screen.Button("Viser la fiche").Data.GetRawText())!.AsObject();
        visa.Remove(unsaid);

        var answer = await room.Camille.Forges("viser", visa);

        Assert.Contains("Ce bouton ne dit pas sur quelle carte il a été pressé", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Camille FICTIVE : pas encore visé", answer.Words, StringComparison.Ordinal);
        Assert.True(answer.Card!.Offers("Viser la fiche"));
    }

    [Fact]
    public async Task What_is_typed_when_another_button_is_pressed_is_still_there()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.Opens();

        var answer = await room.Camille.Presses("Démarrer la partie 1", ("niveau", Commission.GoodMastery), ("commentaire", "pas encore enregistré"));

        Assert.Equal(Commission.GoodMastery, answer.Card!.Field("niveau").Value);
        Assert.Equal("pas encore enregistré", answer.Card.Field("commentaire").Value);
    }

    [Fact]
    public async Task A_text_typed_on_a_card_whose_sheet_was_sealed_meanwhile_stays_on_the_screen()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.FillsTheSheet();
        await commission.GoesTo(room.Camille, "Appréciation");
        var typing = room.Camille.Press("Enregistrer et continuer", ("appreciation", "Un dernier mot."));
        await commission.Signs(room.Dominique);
        await commission.Signs(room.Camille);

        var answer = await room.Camille.Delivers(typing);

        Assert.Null(answer.Card);
        Assert.Equal("La fiche est scellée (version 1) : pour la changer, demandez sa réouverture.", answer.Sentence);
    }
}
