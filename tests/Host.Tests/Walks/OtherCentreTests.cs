using System.Text.Json.Nodes;
using E4Bot.Domain.Registry;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Turns;

namespace E4Bot.Host.Tests.Walks;

/// <summary>The pedagogical team is that of a centre: of another centre's candidates its people hear and decide nothing.</summary>
public class OtherCentreTests
{
    private static readonly Person Pia = new(MailAddress.Parse(Cast.Pia.Mail), "AUTRE", "Pia", PersonRole.PedagogicalTeam, "Lycée Lointain", null, null);

    [Fact]
    public async Task The_team_of_the_centre_declares_a_candidate_not_valid_and_the_journal_says_who_it_was()
    {
        await using var room = await Room.OpenAsync();

        var answer = await Declares(room.InTheirChat(Cast.Noa));

        Assert.Contains("Alix EXEMPLE : non valide (NV).", answer.Words, StringComparison.Ordinal);
        Assert.Contains("l'équipe pédagogique a enregistré l'issue « non valide (NV) »", await Journal(room), StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_does_the_administration_and_the_presidency_reopens_and_each_is_named_for_what_it_is()
    {
        await using var room = await Room.OpenAsync();
        await Declares(room.InTheirChat(Cast.Ali));
        Assert.Contains("l'administration a enregistré l'issue « non valide (NV) »", await Journal(room), StringComparison.Ordinal);

        await room.Maud.Forges("issue.retirer", new JsonObject { ["candidate"] = Candidates.Alix.Number, ["motif"] = "Dossier retrouvé.", ["basedOn"] = 1 });

        Assert.Contains("la présidence a retiré l'issue sans note", await Journal(room), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_team_of_another_centre_declares_nothing()
    {
        await using var room = await Room.OpenAsync();
        await room.InvitesAsync(Pia);
        var facts = await StoredRows.Facts(room);

        var answer = await Declares(room.InTheirChat(Cast.Pia));

        Assert.NotNull(answer.Sentence);
        Assert.Equal(facts, await StoredRows.Facts(room));
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("fiche")]
    [InlineData("journal")]
    [InlineData("rouvrir")]
    public async Task It_hears_of_nobody_there(string command)
    {
        await using var room = await Room.OpenAsync();
        await room.InvitesAsync(Pia);
        var pia = room.InTheirChat(Cast.Pia);

        var known = await pia.Asks($"{command} {Candidates.Alix.Number}");
        var unknown = await pia.Asks($"{command} 99999999999");

        Assert.Equal("Aucune personne candidate de votre centre ne correspond : vérifiez le numéro ou le nom.", Screen.Plain(known.Text!));
        Assert.Equal(known.Text, unknown.Text);
    }

    [Fact]
    public async Task In_a_commissions_channel_a_note_is_not_shown_before_it()
    {
        await using var room = await Room.OpenAsync();
        await room.InvitesAsync(Pia);
        room.Teams.Join(room.Commission1, Cast.Pia);

        await new Commission(room.Camille, room.Dominique, Candidates.Alix).SealsTheSheet();

        var posted = await room.Teams.Message(room.Commission1, m => m.Now.Words.StartsWith("Fiche d'appréciation", StringComparison.Ordinal));
        Assert.Contains("La note n'est pas affichée ici, car Pia AUTRE n'est ni de la commission", posted.Now.Words, StringComparison.Ordinal);
    }

    private static async Task<Answer> Declares(Participant person) => await person.Forges(
        "issue", new JsonObject { ["candidate"] = Candidates.Alix.Number, ["issue"] = "NotValid", ["motif"] = "Aucun dossier.", ["basedOn"] = 0 });

    private static async Task<string> Journal(Room room) =>
        (await room.Camille.Forges("dire", new JsonObject { ["text"] = $"journal {Candidates.Alix.Number}" })).Words;
}
