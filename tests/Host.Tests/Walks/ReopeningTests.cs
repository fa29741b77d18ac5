using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Walks;

/// <summary>A final sheet is reopened with a reason, and signed again as version 2; version 1 is kept (rule 7).</summary>
public class ReopeningTests
{
    private const string Reason = "Erreur de saisie du constat.";

    [Fact]
    public async Task The_president_reopens_and_version_2_stands_beside_version_1()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.SealsTheSheet();

        await Asks(room, room.Maud, "rouvrir 02736100001");
        var answer = await room.Maud.Presses("Rouvrir la fiche", ("motif", Reason));

        Assert.Contains("version 2 en cours", answer.Words, StringComparison.Ordinal);
        await SignsVersion2(room, commission);
        await BothVersionsOpen(room);
        Assert.Contains(
            $"Camille FICTIVE a écarté la pénalité « Portfolio inaccessible », constat : « {Commission.Ground} »",
            (await Asks(room, room.Dominique, "journal Alix")).Words,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_members_ask_and_the_second_request_reopens()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.SealsTheSheet();

        await room.Camille.Presses("Demander la réouverture");
        var waiting = await room.Camille.Presses("Demander la réouverture", ("motif", Reason));
        Assert.Contains($"Camille FICTIVE demande la réouverture : {Reason}", waiting.Words, StringComparison.Ordinal);
        Assert.Contains("Fiche scellée", waiting.Words, StringComparison.Ordinal);

        await room.Dominique.Refreshes();
        await room.Dominique.Presses("Demander la réouverture");
        var reopened = await room.Dominique.Presses("Demander la réouverture", ("motif", "D'accord avec ce motif."));

        Assert.DoesNotContain("Fiche scellée", reopened.Words, StringComparison.Ordinal);
        await SignsVersion2(room, commission);
        await BothVersionsOpen(room);
    }

    [Fact]
    public async Task The_card_of_a_reopened_sheet_shows_its_note_no_more_and_says_that_it_no_longer_holds()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).SealsTheSheet();
        var posted = await room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("Note finale : **4 / 20**", StringComparison.Ordinal));
        await Asks(room, room.Maud, "rouvrir 02736100001");

        await room.Maud.Presses("Rouvrir la fiche", ("motif", Reason));

        var now = await room.Teams.Until(() => posted.Now.Words.Contains("elle ne vaut plus", StringComparison.Ordinal) ? posted.Now : null);
        Assert.DoesNotContain("4 / 20", now.Words, StringComparison.Ordinal);
        Assert.Equal("Ouvrir la fiche", now.Card!.Links[0].Title);
    }

    [Fact]
    public async Task The_journal_tells_members_who_did_what_and_never_a_comment()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.SealsTheSheet();

        var journal = (await Asks(room, room.Camille, "journal Alix")).Words;

        Assert.Contains("Camille FICTIVE a ouvert l'évaluation, identité vérifiée", journal, StringComparison.Ordinal);
        Assert.Contains("Dominique MODÈLE a donné « Bonne maîtrise »", journal, StringComparison.Ordinal);
        Assert.Contains("Camille FICTIVE a constaté « Portfolio inaccessible »", journal, StringComparison.Ordinal);
        Assert.Contains("Dominique MODÈLE a confirmé « Portfolio inaccessible »", journal, StringComparison.Ordinal);
        Assert.Contains("Dominique MODÈLE a proposé la note 13,25 / 20", journal, StringComparison.Ordinal);
        Assert.Contains("Camille FICTIVE a scellé la version 1, note finale 4 / 20", journal, StringComparison.Ordinal);
        Assert.DoesNotContain("pour moi", journal, StringComparison.Ordinal);
    }

    /// <summary>Asks in the channel, then presses the button that shows the answer to the one who presses.</summary>
    private static async Task<Answer> Asks(Room room, Participant person, string text)
    {
        await person.Says(text);
        person.Turns(await room.Teams.Message(room.Commission1, m => m.Now.Card?.Offers("Afficher pour moi seul") == true));
        return await person.Presses("Afficher pour moi seul");
    }

    private static async Task SignsVersion2(Room room, Commission commission)
    {
        await room.Camille.Turns(Candidates.Alix);
        await room.Camille.Refreshes();
        await commission.GoesTo(room.Camille, "Note et pénalités");
        await room.Camille.Presses("Écarter la pénalité « Portfolio inaccessible »");
        await room.Dominique.Turns(Candidates.Alix);
        await room.Dominique.Refreshes();
        await commission.Signs(room.Dominique);
        await commission.Signs(room.Camille);
    }

    private static async Task BothVersionsOpen(Room room)
    {
        var second = await room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("Fiche d'appréciation, version 2", StringComparison.Ordinal));
        Assert.Contains("Note finale : **14 / 20**", second.Now.Words, StringComparison.Ordinal);
        var first = await room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("Fiche d'appréciation, version 1", StringComparison.Ordinal));
        room.Maud.Turns(first);
        Assert.Contains("4/20", (await OpenedSheet.By(room, room.Maud)).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        room.Maud.Turns(second);
        Assert.Contains("14/20", (await OpenedSheet.By(room, room.Maud)).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(await room.BrokenAsync());
    }
}
