using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Turns;

/// <summary>Whatever comes in: one clear sentence, nothing written, and the next ordinary press works.</summary>
public sealed class BadInputTests
{
    private static readonly string Endless = string.Concat(Enumerable.Repeat("Très long. ", 4_600));

    [Theory]
    [InlineData("évaluer 99999999999", "Aucune personne candidate de votre commission ne correspond")]
    [InlineData("évaluer Personne", "Aucune personne candidate de votre commission ne correspond")]
    [InlineData("évaluer essai", "Plusieurs personnes candidates correspondent")]
    [InlineData("évaluer 27361020010", "Aucune personne candidate de votre commission ne correspond")]
    [InlineData("évaluer", "De qui s'agit-il ?")]
    [InlineData("évaluer ***", "De qui s'agit-il ?")]
    [InlineData("relier commission 3", "Il n'y a pas de commission 3 que vous puissiez relier")]
    [InlineData("relier commission 99999999999999", "Reliez ce canal par")]
    [InlineData("importer", "Seule l'administration du centre importe")]
    [InlineData("\u0000\u0007\u001b[31m", "Je n'ai pas compris")]
    [InlineData("<script>alert(1)</script> [lien](http://exemple.test) **gras**", "Je n'ai pas compris")]
    public async Task A_message_that_cannot_be_carried_out_is_answered_with_one_sentence(string text, string sentence)
    {
        await using var room = await Room.OpenAsync();
        await Opened(room);
        var facts = await StoredRows.Facts(room);

        var reply = await room.Camille.Asks(text);

        Assert.Contains(sentence, Screen.Plain(reply.Words), StringComparison.Ordinal);
        await NothingHappened(room, facts);
    }

    [Fact]
    public async Task A_message_of_fifty_thousand_characters_is_not_understood_and_not_repeated()
    {
        await using var room = await Room.OpenAsync();
        await Opened(room);
        var facts = await StoredRows.Facts(room);

        var reply = await room.Camille.Asks("évaluer " + Endless);

        Assert.Contains("Je n'ai pas compris", reply.Words, StringComparison.Ordinal);
        Assert.True(reply.Json.Length < 5_000);
        await NothingHappened(room, facts);
    }

    [Fact]
    public async Task Someone_elses_candidate_is_not_evaluated_in_this_commissions_channel()
    {
        await using var room = await Room.OpenAsync();
        await room.Sacha.Says("aide");
        room.Teams.Join(room.Commission1, Cast.Sacha);

        var elsewhere = await room.Sacha.Asks($"évaluer {Candidates.Lois.Number}", room.Commission1);
        var president = await room.Maud.Asks($"évaluer {Candidates.Alix.Number}");

        Assert.StartsWith("Évaluez cette personne dans le canal de sa commission", elsewhere.Text, StringComparison.Ordinal);
        Assert.Equal("Seuls les deux membres de cette commission peuvent répondre sur cette carte.", president.Text);
    }

    [Theory]
    [InlineData("note", """{"step":"note","note":"20,5"}""", "Écrivez une note entre 0 et 20")]
    [InlineData("note", """{"step":"note","note":"douze"}""", "Écrivez une note entre 0 et 20")]
    [InlineData("note", """{"step":"note","note":"-1"}""", "Écrivez une note entre 0 et 20")]
    [InlineData("note", """{"step":"note","note":"1e1"}""", "Écrivez une note entre 0 et 20")]
    [InlineData("note", """{"step":"note","note":["12"]}""", "Écrivez une note entre 0 et 20")]
    [InlineData("note", """{"step":"note"}""", "Écrivez une note entre 0 et 20")]
    [InlineData("niveau", """{"step":"ligne:patrimoine","line":"patrimoine","niveau":"Perfect"}""", "Ce niveau n'existe pas")]
    [InlineData("niveau", """{"step":"ligne:patrimoine","line":"patrimoine","niveau":"7"}""", "Ce niveau n'existe pas")]
    [InlineData("niveau", """{"step":"ligne:patrimoine","line":"patrimoine","niveau":"GoodMastery,NotMastered"}""", "Ce niveau n'existe pas")]
    [InlineData("niveau", """{"step":"ligne:patrimoine","line":"patrimoine","niveau":""}""", "Choisissez l'un des cinq niveaux")]
    [InlineData("niveau", """{"line":"inconnue","niveau":"GoodMastery"}""", "Cette ligne n'est pas dans la grille")]
    [InlineData("niveau", """{"line":"../../etat","niveau":"GoodMastery"}""", "Cette ligne n'est pas dans la grille")]
    [InlineData("retenir", """{"step":"commun","line":"patrimoine","level":"GoodMastery"}""", "Il n'y a rien à départager")]
    [InlineData("niveau", """{"step":"ligne:patrimoine","line":"patrimoine","niveau":"GoodMastery","hand":"other"}""", "Chaque membre répond sur son propre appareil")]
    [InlineData("viser", """{"step":"visas"}""", "La fiche n'est pas complète")]
    [InlineData("penalite.constater", """{"step":"note","penalty":"LateArrival"}""", "Dites si le portfolio est accessible")]
    [InlineData("penalite.constater", """{"step":"note","penalty":"MissingSynthesisTable","constatMissingSynthesisTable":" "}""", "Décrivez ce que vous avez constaté")]
    [InlineData("environnement", """{"step":"commun","environnement":"peut-être"}""", "Dites si l'environnement technologique est conforme")]
    [InlineData("partie.terminer", """{"step":"sommaire","part":2}""", "Cette partie n'a pas commencé")]
    [InlineData("observations", """{"step":"observations","observation1":"un \u0007 signal","observation2":""}""", "Votre texte contient des caractères qui ne s'impriment pas")]
    [InlineData("rouvrir", """{"step":"rouvrir","motif":"essai"}""", "La fiche n'est pas scellée")]
    [InlineData("formater", "{}", "Ce bouton n'est plus connu")]
    [InlineData("", "{}", "Cette action n’a pas pu être lue")]
    [InlineData("note", """{"candidate":"00000000000","note":"12"}""", "Cette personne candidate n'est plus dans la session")]
    [InlineData("note", """{"candidate":"../etat","note":"12"}""", "Cette personne candidate n'est plus dans la session")]
    [InlineData("note", """{"candidate":"27361020010","note":"12"}""", "Seuls les deux membres de cette commission")]
    [InlineData("note", """{"candidate":"02736100003","note":"12"}""", "L'évaluation n'est pas encore ouverte")]
    [InlineData("appreciation.mentions", """{"candidate":"02736100003"}""", "Ouvrir l'évaluation")]
    [InlineData("issue", """{"issue":"Absent","motif":"essai"}""", "L'évaluation a déjà été ouverte")]
    [InlineData("issue", """{"issue":"3","motif":"essai"}""", "Choisissez l'une des issues proposées")]
    public async Task A_press_that_cannot_be_carried_out_says_why_and_writes_nothing(string verb, string data, string sentence)
    {
        await using var room = await Room.OpenAsync();
        await Opened(room);
        var facts = await StoredRows.Facts(room);
        var press = JsonNode.Parse(data)!.AsObject();
        if (!press.ContainsKey("candidate")) press["candidate"] = Candidates.Alix.Number;

        var answer = await room.Camille.Forges(verb, press);

        Assert.Equal(200, answer.Http);
        Assert.True(answer.Status < 500, answer.Json);
        Assert.Contains(sentence, Screen.Plain(answer.Words), StringComparison.Ordinal);
        await NothingHappened(room, facts);
    }

    [Fact]
    public async Task A_text_of_fifty_thousand_characters_is_refused_and_its_beginning_comes_back()
    {
        await using var room = await Room.OpenAsync();
        var commission = await Opened(room);
        await commission.GoesTo(room.Camille, "Observations");
        var facts = await StoredRows.Facts(room);

        var answer = await room.Camille.Presses("Enregistrer et continuer", ("observation1", Endless), ("observation2", "Court."));

        Assert.Contains("Votre texte compte 50 600 caractères, il en faut 4 000 au plus", answer.Words, StringComparison.Ordinal);
        Assert.StartsWith(answer.Card!.Field("observation1").Value, Endless, StringComparison.Ordinal);
        Assert.True(answer.Card.Field("observation1").Value.Length > 6_000);
        Assert.Equal("Court.", answer.Card.Field("observation2").Value);
        Assert.True(answer.Json.Length < 40 * 1024);
        await NothingHappened(room, facts);
    }

    [Fact]
    public async Task Of_two_texts_typed_together_the_good_one_is_not_shown_as_kept_when_the_other_is_refused()
    {
        await using var room = await Room.OpenAsync();
        var commission = await Opened(room);
        await commission.GoesTo(room.Camille, "Observations");

        var refused = await room.Camille.Presses("Enregistrer et continuer", ("observation1", "Court."), ("observation2", "un \u0007 signal"));
        var kept = await room.Camille.Presses("Enregistrer et continuer", ("observation1", "Court, et juste."), ("observation2", "un signal"));

        Assert.Contains("Votre texte contient des caractères qui ne s'impriment pas", refused.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Cette réponse a changé entre-temps", kept.Words, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Words_full_of_markup_are_shown_as_they_are_and_reach_the_sheet_so()
    {
        const string Markup = "**gras** [lien](http://exemple.test) <img src=x onerror=alert(1)> {{DATE(2027-05-18,SHORT)}} & #titre";
        await using var room = await Room.OpenAsync();
        var commission = await Opened(room);
        await commission.GoesTo(room.Camille, "Observations");
        await room.Camille.Presses("Enregistrer et continuer", ("observation1", Markup), ("observation2", "Court."));

        await commission.GoesTo(room.Camille, "Observations");

        Assert.Equal(Markup, room.Camille.Screen.Field("observation1").Value);
        Assert.DoesNotContain("TextBlock\",\"text\":\"**gras**", room.Camille.Screen.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_of_a_sealed_sheet_changes_nothing()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.FillsTheSheet();
        await commission.GoesTo(room.Camille, "Note et pénalités");
        var old = room.Camille.Press("Enregistrer la note", ("note", "20"));
        await commission.Signs(room.Dominique);
        await commission.Signs(room.Camille);
        var facts = await StoredRows.Facts(room);

        var answer = await room.Camille.Delivers(old);

        Assert.Contains("La fiche est scellée (version 1) : pour la changer, demandez sa réouverture.", answer.Words, StringComparison.Ordinal);
        Assert.Equal(facts, await StoredRows.Facts(room));
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task A_card_of_an_older_version_changes_nothing_and_shows_the_one_that_stands_with_what_was_typed()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.FillsTheSheet();
        await commission.GoesTo(room.Camille, "Note et pénalités");
        var old = room.Camille.Press("Enregistrer la note", ("note", "20"));
        await commission.Signs(room.Dominique);
        await commission.Signs(room.Camille);
        var reopening = room.Maud.Forged("rouvrir", new JsonObject { ["candidate"] = Candidates.Alix.Number, ["version"] = 1, ["motif"] = "Erreur." });
        await room.Maud.Delivers(reopening);
        var facts = await StoredRows.Facts(room);

        var answer = await room.Camille.Delivers(old);

        Assert.Contains("rien n'a été changé, voici la version 2", answer.Words, StringComparison.Ordinal);
        Assert.Equal("20", answer.Card!.Field("note").Value);
        Assert.Equal(facts, await StoredRows.Facts(room));
    }

    [Fact]
    public async Task A_presidents_card_of_an_older_version_does_not_reopen_the_next_one()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.SealsTheSheet();
        JsonObject Reopening() => room.Maud.Forged("rouvrir", new JsonObject { ["candidate"] = Candidates.Alix.Number, ["version"] = 1, ["motif"] = "Erreur." });
        await room.Maud.Delivers(Reopening());
        await room.Dominique.Refreshes();
        await commission.Signs(room.Dominique);
        await commission.Signs(room.Camille);
        var facts = await StoredRows.Facts(room);

        var answer = await room.Maud.Delivers(Reopening());

        Assert.Contains("autre version de la fiche : rien n'a été changé", answer.Sentence, StringComparison.Ordinal);
        Assert.Equal(facts, await StoredRows.Facts(room));
    }

    private static async Task<Commission> Opened(Room room)
    {
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.Opens();
        return commission;
    }

    private static async Task NothingHappened(Room room, IReadOnlyList<string> facts)
    {
        Assert.Equal(facts, await StoredRows.Facts(room));
        Assert.Empty(await room.BrokenAsync());
        await room.Camille.Sees(Candidates.Alix);
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).GoesTo(room.Camille, "Gérer le patrimoine informatique");
        var next = await room.Camille.Presses("Enregistrer et continuer", ("niveau", Commission.GoodMastery));
        Assert.Contains("3 / 7", next.Words, StringComparison.Ordinal);
    }
}
