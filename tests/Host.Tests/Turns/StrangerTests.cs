using System.Text.Json.Nodes;
using E4Bot.Cards.Wire;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Turns;

/// <summary>Whoever is not of the session learns nothing, not even who is registered.</summary>
public class StrangerTests
{
    private const string Unknown = "99999999999";
    private const string Sentence = "Je ne vous connais pas dans cette session : adressez-vous à l'administration du centre d'examen.";

    [Fact]
    public async Task Every_press_on_a_known_number_is_answered_as_on_an_unknown_one()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
        var kim = room.InTheirChat(Cast.Kim);

        foreach (var verb in Verbs.All.Append("inconnu"))
            foreach (var number in new[] { Candidates.Alix.Number, Candidates.Zoe.Number, Unknown })
                Assert.Equal((verb, number, Sentence), (verb, number, Screen.Plain((await kim.Forges(verb, Data(number))).Sentence!)));
    }

    [Fact]
    public async Task Where_a_candidates_card_stands_they_see_what_stands_there_and_hear_no_more()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
        room.Teams.Join(room.Commission1, Cast.Kim);

        Assert.Contains("Étape : grille en cours", (await room.Kim.Forges(Verbs.Refresh, Data(Candidates.Alix.Number))).Words, StringComparison.Ordinal);
        foreach (var verb in new[] { Verbs.ProposeNote, Verbs.Sign, Verbs.Reopen, Verbs.OpenSheet, Verbs.RecordOutcome })
            Assert.Equal(Sentence, Screen.Plain((await room.Kim.Forges(verb, Data(Candidates.Alix.Number))).Sentence!));
    }

    [Theory]
    [InlineData("évaluer")]
    [InlineData("synthèse")]
    [InlineData("modèle")]
    [InlineData("absent")]
    [InlineData("fiche")]
    [InlineData("journal")]
    [InlineData("rouvrir")]
    [InlineData("portfolio")]
    public async Task So_is_every_message(string command)
    {
        await using var room = await Room.OpenAsync();
        var kim = room.InTheirChat(Cast.Kim);

        foreach (var number in new[] { Candidates.Alix.Number, Unknown })
            Assert.Equal(Sentence, Screen.Plain((await kim.Asks($"{command} {number}")).Text!));
    }

    private static JsonObject Data(string number) => new()
    {
        ["candidate"] = number, ["version"] = 1, ["basedOn"] = 0, ["note"] = "12", ["motif"] = "essai", ["issue"] = "Absent", ["text"] = $"fiche {number}",
        ["line"] = "patrimoine", ["niveau"] = "GoodMastery", ["level"] = "GoodMastery", ["penalty"] = "MissingSynthesisTable", ["constatMissingSynthesisTable"] = "x",
        ["identite"] = "true", ["sansControle"] = "true", ["qualite1"] = "SpecialityTeacher", ["qualite2"] = "Professional", ["portfolio"] = "oui", ["synthese"] = "oui",
        ["environnement"] = "oui", ["part"] = 1, ["screens"] = "one",
    };
}
