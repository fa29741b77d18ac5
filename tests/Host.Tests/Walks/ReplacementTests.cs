using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>Those already heard keep who sat; later ones are heard by the new members.</summary>
public class ReplacementTests
{
    private const string Reason = "Erreur de saisie du constat.";

    [Fact]
    public async Task While_a_sheet_waits_for_its_visas_the_members_are_not_replaced_and_afterwards_they_are()
    {
        await using var room = await Room.OpenAsync();
        var alix = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await alix.FillsTheSheet();

        var refused = await Replacement.Moves(room);

        Assert.Contains(
            "Personnes, ligne 3 : Eden DOUBLURE ne peut pas rejoindre maintenant la commission 1 (Lycée Imaginaire) : une évaluation y est ouverte "
                + "et pas encore scellée, Alix EXEMPLE (n° 02736100001) ; attendez les deux visas, ou remettez le membre d'avant.",
            refused,
            StringComparison.Ordinal);
        Assert.Contains("Personnes, ligne 4 : Dominique MODÈLE ne peut pas quitter maintenant la commission 1", refused, StringComparison.Ordinal);
        await alix.Signs(room.Dominique);
        await alix.Signs(room.Camille);
        Assert.Contains("L'import est pris.", await Replacement.Moves(room), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_candidate_is_heard_by_the_new_member_and_the_one_before_keeps_who_sat()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).SealsTheSheet();
        var eden = await Replaced(room);

        await new Commission(room.Camille, eden, Candidates.Noe).SealsTheSheet();

        var next = Screen.Plain((await SheetOf(room, Candidates.Noe)).Now.Words);
        Assert.Contains("Camille FICTIVE et Eden DOUBLURE", next, StringComparison.Ordinal);
        Assert.Contains("La note n'est pas affichée ici, car Dominique MODÈLE n'est ni de la commission", next, StringComparison.Ordinal);
        Assert.Contains("Camille FICTIVE et Dominique MODÈLE", (await SheetOf(room, Candidates.Alix)).Now.Words, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task Who_sits_elsewhere_by_now_still_reads_signs_and_reopens_the_sheet_of_whom_they_heard()
    {
        await using var room = await Room.OpenAsync();
        var alix = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await alix.SealsTheSheet();
        await Replaced(room);
        var chat = new Participant(room, Cast.Dominique, room.Teams.ChatWith(Cast.Dominique));

        Assert.Contains("Fiche d'appréciation, version 1", (await chat.Asks("fiche Alix")).Words, StringComparison.Ordinal);
        Assert.Contains("Dominique MODÈLE a donné « Bonne maîtrise »", (await chat.Asks("journal Alix")).Words, StringComparison.Ordinal);
        Assert.Contains("Aucune personne candidate de votre commission ne correspond", (await chat.Asks("fiche Zoé")).Words, StringComparison.Ordinal);
        await AsksToReopen(room, chat);
        await room.Camille.Refreshes();
        await room.Camille.Presses("Demander la réouverture");
        Assert.DoesNotContain("Fiche scellée", (await room.Camille.Presses("Demander la réouverture", ("motif", Reason))).Words, StringComparison.Ordinal);
        var again = (await room.Dominique.Asks("évaluer Alix")).Card!;
        Assert.Equal([Cast.Camille.UserId, Cast.Dominique.UserId], again.RefreshesFor.Order(StringComparer.Ordinal));
        await room.Dominique.Sees(Candidates.Alix);
        await alix.Signs(room.Dominique);
        await alix.Signs(room.Camille);

        var second = await room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("Fiche d'appréciation, version 2", StringComparison.Ordinal));
        Assert.Contains("Camille FICTIVE et Dominique MODÈLE", second.Now.Words, StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }

    [Fact]
    public async Task A_new_member_sees_how_far_those_heard_by_others_are_and_nothing_of_their_levels()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).SealsTheSheet();
        var eden = await Replaced(room);
        await room.Maud.Forges("rouvrir", Reopening());

        List<string> heard = [(await eden.Asks("candidats", room.Teams.ChatWith(eden.Who))).Words, (await eden.Sees(Candidates.Alix)).Words];
        Assert.Contains("Alix EXEMPLE  n° 02736100001, SISR : à viser", Screen.Plain(heard[0]), StringComparison.Ordinal);
        Assert.Contains("Étape : à viser", heard[1], StringComparison.Ordinal);
        foreach (var verb in (string[])["niveau", "note", "viser", "ouverture.corriger", "rouvrir"])
            heard.Add(await Refused(eden.Forges(verb, Everything()), "Seuls les deux membres qui entendent cette personne peuvent répondre sur cette carte."));
        var chat = new Participant(room, Cast.Eden, room.Teams.ChatWith(Cast.Eden));
        heard.Add(await Refused(chat, "fiche Alix", "La fiche et la grille sont réservées aux deux membres qui entendent cette personne"));
        heard.Add(await Refused(chat, "journal Alix", "Le journal est réservé aux deux membres qui entendent cette personne"));
        heard.Add(await Refused(chat, "rouvrir Alix", "ou les deux membres qui ont entendu cette personne, rouvrent une fiche."));
        heard.Add(await Refused(chat, "absent Alix", "Seuls les deux membres qui entendent cette personne"));
        heard.Add(await Refused(chat, "évaluer Alix", "Seuls les deux membres qui entendent cette personne"));

        Assert.All(heard, words => Assert.DoesNotContain("aîtrise", words, StringComparison.Ordinal));
        Assert.All(heard, words => Assert.DoesNotContain("/ 20", Screen.Plain(words), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_in_the_session_no_more_is_a_stranger_until_they_are_registered_again()
    {
        await using var room = await Room.OpenAsync();
        var alix = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await alix.SealsTheSheet();
        await Replacement.Vanishes(room);
        var chat = new Participant(room, Cast.Dominique, room.Teams.ChatWith(Cast.Dominique));

        Assert.StartsWith("Je ne vous connais pas dans cette session", (await chat.Asks("fiche Alix")).Words, StringComparison.Ordinal);
        await Refused(room.Dominique.Forges("rouvrir", Reopening()), "Je ne vous connais pas dans cette session");
        Assert.Contains("version 2 en cours", (await room.Maud.Forges("rouvrir", Reopening())).Words, StringComparison.Ordinal);
        Assert.Contains("L'import est pris.", await Replacement.Returns(room), StringComparison.Ordinal);
        await room.Dominique.Refreshes();
        await alix.Signs(room.Dominique);
        await room.Camille.Refreshes();
        await alix.Signs(room.Camille);

        await room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("Fiche d'appréciation, version 2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_a_guest_in_the_channel_the_note_goes_to_those_who_signed()
    {
        await using var room = await Room.OpenAsync();
        var alix = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await alix.SealsTheSheet();
        await Replaced(room);
        room.Teams.Join(room.Commission1, Cast.Kim);
        await room.Maud.Forges("rouvrir", Reopening());
        await room.Dominique.Refreshes();
        await alix.Signs(room.Dominique);
        await room.Camille.Refreshes();
        await alix.Signs(room.Camille);

        await room.Teams.Message(room.Teams.ChatWith(Cast.Dominique), IsSecondSheet);
        await room.Teams.Message(room.Teams.ChatWith(Cast.Camille), IsSecondSheet);
        var posted = await room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("version 2", StringComparison.Ordinal));
        Assert.Contains("car Kim CURIEUX n'est ni de la commission", Screen.Plain(posted.Now.Words), StringComparison.Ordinal);
        Assert.DoesNotContain(room.Teams.Messages(room.Teams.ChatWith(Cast.Eden)), IsSecondSheet);
    }

    [Fact]
    public async Task An_opening_answered_on_a_card_that_names_who_sat_before_is_asked_again()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Begins();
        await Replaced(room);

        var asked = await room.Camille.Presses("Ouvrir l'évaluation", Commission.OpeningInputs());

        Assert.Contains("La commission a changé de membres depuis que cette carte est affichée", asked.Words, StringComparison.Ordinal);
        Assert.Equal("Eden DOUBLURE siège en qualité de", asked.Card!.Field("qualite2").Label);
        await room.Camille.Presses("Ouvrir l'évaluation", Commission.OpeningInputs());
        Assert.Contains("Eden DOUBLURE (professionnel)", (await room.Camille.Presses("Sommaire")).Words, StringComparison.Ordinal);
    }

    /// <summary>Eden sits in commission 1 in the place of Dominique, who sits in commission 2; both may look at its channel.</summary>
    private static async Task<Participant> Replaced(Room room)
    {
        Assert.Contains("L'import est pris.", await Replacement.Moves(room), StringComparison.Ordinal);
        room.Teams.Join(room.Commission1, Cast.Eden);
        return new Participant(room, Cast.Eden, room.Commission1);
    }

    private static async Task AsksToReopen(Room room, Participant chat)
    {
        await chat.Asks("rouvrir Alix");
        chat.Turns(room.Teams.Messages(room.Teams.ChatWith(chat.Who))[^1]);
        var waiting = await chat.Presses("Rouvrir la fiche", ("motif", Reason));
        Assert.Contains("Fiche scellée, version 1", waiting.Words, StringComparison.Ordinal);
        Assert.Contains($"Dominique MODÈLE demande la réouverture : {Reason}", waiting.Words, StringComparison.Ordinal);
    }

    private static async Task<string> Refused(Task<Answer> pressing, string sentence)
    {
        var answer = await pressing;
        Assert.Equal(200, answer.Status);
        Assert.Contains(sentence, answer.Words, StringComparison.Ordinal);
        return answer.Words;
    }

    private static async Task<string> Refused(Participant person, string text, string sentence)
    {
        var words = Screen.Plain((await person.Asks(text)).Words);
        Assert.Contains(sentence, words, StringComparison.Ordinal);
        return words;
    }

    private static JsonObject Reopening() => new() { ["candidate"] = Candidates.Alix.Number, ["version"] = 1, ["motif"] = Reason };

    private static JsonObject Everything() => new()
    {
        ["candidate"] = Candidates.Alix.Number, ["version"] = 2, ["basedOn"] = 0, ["line"] = "patrimoine", ["niveau"] = "GoodMastery", ["note"] = "12",
        ["motif"] = Reason,
        ["qualite1"] = "SpecialityTeacher", ["qualite2"] = "BlockTeacher", ["tiersTemps"] = "13",
    };

    private static Task<TeamsMessage> SheetOf(Room room, SomeCandidate candidate) => room.Teams.Message(
        room.Commission1, m => m.Now.Words.StartsWith("Fiche d'appréciation", StringComparison.Ordinal) && m.Now.Words.Contains(candidate.Name, StringComparison.Ordinal));

    private static bool IsSecondSheet(TeamsMessage message) =>
        message.Now.Words.Contains("Fiche d'appréciation, version 2", StringComparison.Ordinal) && message.Now.Words.Contains("Note finale", StringComparison.Ordinal);
}
