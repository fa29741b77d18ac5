using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Turns;

/// <summary>Teams delivers an activity more than once, and people press twice: one effect, and the same good news each time.</summary>
public class RepetitionTests
{
    private const int Times = 5;

    [Fact]
    public async Task The_same_press_delivered_five_times_at_once_has_one_effect_and_five_like_answers()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.Opens();

        var answers = await Repeat(room.Camille, room.Camille.Press("Enregistrer et continuer", ("niveau", Commission.GoodMastery)));

        Assert.Single(answers.Select(a => a.Words).Distinct());
        Assert.Contains("2 / 7", answers[0].Words, StringComparison.Ordinal);
        Assert.Equal(1, await Journal(room, "/1/"));
    }

    [Fact]
    public async Task The_same_visa_delivered_again_after_the_seal_is_not_refused()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.FillsTheSheet();
        await commission.Signs(room.Dominique);
        await commission.GoesTo(room.Camille, "Relire et viser");

        var answers = await Repeat(room.Camille, room.Camille.Press("Viser la fiche"));

        Assert.All(answers, a => Assert.Contains("Fiche scellée, version 1", a.Words, StringComparison.Ordinal));
        Assert.All(answers, a => Assert.DoesNotContain("demandez sa réouverture", a.Words, StringComparison.Ordinal));
        await room.Teams.Message(room.Commission1, IsSheet);
        Assert.Single(room.Teams.Messages(room.Commission1), IsSheet);
    }

    [Fact]
    public async Task The_same_reopening_delivered_again_is_told_as_the_first_was()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).SealsTheSheet();
        var reopening = room.Maud.Forged("rouvrir", new JsonObject { ["candidate"] = Candidates.Alix.Number, ["version"] = 1, ["motif"] = "Erreur de saisie." });

        var answers = await Repeat(room.Maud, reopening);

        Assert.All(answers, a => Assert.Contains("version 2 en cours", a.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_doubled_press_with_another_id_has_one_effect()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.Opens();
        var once = room.Camille.Press("Enregistrer et continuer", ("niveau", Commission.GoodMastery), ("commentaire", "net"));
        var twice = room.Camille.Press("Enregistrer et continuer", ("niveau", Commission.GoodMastery), ("commentaire", "net"));

        var answers = await Task.WhenAll(room.Camille.Delivers(once), room.Camille.Delivers(twice));

        Assert.Single(answers.Select(a => a.Words).Distinct());
        Assert.Equal(1, await Journal(room, "/1/"));
    }

    [Fact]
    public async Task The_same_message_delivered_five_times_makes_one_card()
    {
        await using var room = await Room.OpenAsync();
        var asking = Writing.Message(room.Teams, Cast.Camille, room.Commission1, $"évaluer {Candidates.Alix.Number}");

        await Repeat(room.Camille, asking);
        await room.Camille.Sees(Candidates.Alix);
        await room.Camille.Presses("Ouvrir l'évaluation", Commission.OpeningInputs());
        await room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("Étape : grille en cours", StringComparison.Ordinal));

        Assert.Single(room.Teams.Messages(room.Commission1), m => m.Now.Card?.Refresh is not null);
    }

    private static Task<Answer[]> Repeat(Participant person, JsonObject activity)
    {
        var json = activity.ToJsonString();
        return Task.WhenAll(Enumerable.Range(0, Times).Select(_ => person.SendsRaw(json)));
    }

    private static bool IsSheet(TeamsMessage message) => message.Now.Words.StartsWith("Fiche d'appréciation", StringComparison.Ordinal);

    private static async Task<int> Journal(Room room, string stream) =>
        (await StoredRows.Facts(room)).Count(r => r.Contains($" j/{Candidates.Alix.Number}{stream}", StringComparison.Ordinal));
}
