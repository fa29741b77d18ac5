using System.Text.Json.Nodes;
using E4Bot.Cards.Wire;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Turns;

/// <summary>What a client sends by itself only ever looks.</summary>
public class RefreshTests
{
    [Fact]
    public async Task An_automatic_trigger_neither_writes_nor_posts_whatever_its_verb()
    {
        await using var room = await Room.OpenAsync();
        var commission = new Commission(room.Camille, room.Dominique, Candidates.Alix);
        await commission.FillsTheSheet();
        await Quiet(room);
        var (rows, sent) = (await StoredRows.Of(room), room.Teams.Sent.Count);

        foreach (var verb in Verbs.All)
            foreach (var person in new[] { room.Camille, room.Maud, room.Kim })
                await person.Delivers(Automatic(person, verb));

        Assert.Equal(rows, await StoredRows.Of(room));
        Assert.Equal(sent, room.Teams.Sent.Count);
    }

    [Fact]
    public async Task The_channels_card_refreshes_for_the_two_members_alone()
    {
        await using var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Begins();

        var card = await room.Kim.Turns(Candidates.Alix);

        Assert.Equal([Cast.Camille.UserId, Cast.Dominique.UserId], card.RefreshesFor.Order(StringComparer.Ordinal));
    }

    private static JsonObject Automatic(Participant person, string verb)
    {
        var press = person.Forged(verb, new JsonObject
        {
            ["candidate"] = Candidates.Alix.Number, ["version"] = 1, ["step"] = "note", ["note"] = "7", ["basedOn"] = 0, ["motif"] = "non", ["text"] = "évaluer Zoé",
            ["niveau"] = "NotMastered", ["line"] = "patrimoine", ["level"] = "NotMastered", ["penalty"] = "MissingSynthesisTable", ["issue"] = "Absent",
        });
        press["value"]!["trigger"] = "automatic";
        return press;
    }

    /// <summary>What the last turns obliged to send is sent: the card shows the last stage.</summary>
    private static Task<TeamsMessage> Quiet(Room room) =>
        room.Teams.Message(room.Commission1, m => m.Now.Words.Contains("Étape : à viser", StringComparison.Ordinal));
}
