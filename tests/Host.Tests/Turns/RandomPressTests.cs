using System.Text.Json.Nodes;
using E4Bot.Cards.Wire;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Turns;

/// <summary>Presses that no card offers, from anyone, all at once.</summary>
public class RandomPressTests
{
    private const int AtOnce = 64;

    private static readonly string[] Words =
        ["", "x", "oui", "non", "true", "SpecialityTeacher", "Professional", "GoodMastery", "NotAssessable", "patrimoine", "incidents", "ligne:patrimoine",
         "sommaire", "note", "visas", "commun", "rouvrir", "other", "together", "own", "one", "apart", "13,25", "20,5", "MissingSynthesisTable",
         "Absent", "Rescheduled", "2027-06-01", "journal Alix", "évaluer Alix", "\u0007", "{{DATE(2027-05-18)}}", "<b>gras</b>"];

    private static readonly string[] Members =
        ["step", "hand", "line", "level", "penalty", "screens", "text", "identite", "sansControle", "depot", "stage", "attestations", "echeance", "semaines", "depotDate", "qualite1", "qualite2", "ecrans", "tiersTemps", "portfolio", "portfolioConstat",
         "synthese", "syntheseConstat", "niveau", "commentaire", "observation1", "observation2", "environnement", "environnementConstat", "note", "appreciation",
         "motif", "issue", "nouvelleDate"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Sixty_four_at_once_on_one_candidate_none_fails_and_the_store_verifies(int seed)
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        if (seed % 2 == 0) await commission.Opens(screens: "one");
        var dice = new Random(seed);

        for (var round = 0; round < 3; round++)
        {
            var presses = Enumerable.Range(0, AtOnce).Select(_ => (Who: Anyone(room, dice), Press: AnyPress(dice))).ToArray();
            var answers = await Task.WhenAll(presses.Select(p => p.Who.Delivers(p.Who.Forged(p.Press.Verb, p.Press.Data))));
            Assert.All(answers.Zip(presses), a => Assert.True(
                a.First.Http == 200 && a.First.Status < 500, $"{a.Second.Press.Verb} {a.Second.Press.Data.ToJsonString()} → {a.First.Json}"));
        }

        Assert.Empty(await room.BrokenAsync());
        Assert.Equal(200, (await room.Camille.Forges("actualiser", new JsonObject { ["candidate"] = Candidates.Alix.Number })).Status);
    }

    [Fact]
    public async Task Every_level_and_note_of_two_hurried_members_is_decided_without_a_failure()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
        await room.Dominique.Sees(Candidates.Alix);

        var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(i =>
        {
            var person = i % 2 == 0 ? room.Camille : room.Dominique;
            return person.Delivers(person.Forged("note", new JsonObject { ["candidate"] = Candidates.Alix.Number, ["version"] = 1, ["note"] = $"{i % 21}", ["basedOn"] = i / 4 }));
        }));

        Assert.All(answers, a => Assert.Equal(200, a.Status));
        Assert.Empty(await room.BrokenAsync());
    }

    private static Participant Anyone(Room room, Random dice) =>
        dice.Next(8) switch { 0 => room.Kim, 1 => room.Maud, 2 => room.Sacha, < 5 => room.Dominique, _ => room.Camille };

    private static (string Verb, JsonObject Data) AnyPress(Random dice)
    {
        var data = new JsonObject { ["candidate"] = dice.Next(20) == 0 ? "0" : Candidates.Alix.Number };
        if (dice.Next(8) > 0) data["version"] = dice.Next(8) == 0 ? dice.Next(3) : 1;
        if (dice.Next(2) == 0) data["basedOn"] = dice.Next(12);
        if (dice.Next(4) == 0) data["part"] = dice.Next(4);
        foreach (var member in Members)
            if (dice.Next(3) > 0) data[member] = Words[dice.Next(Words.Length)];
        return (Verbs.All.ElementAt(dice.Next(Verbs.All.Count)), data);
    }
}
