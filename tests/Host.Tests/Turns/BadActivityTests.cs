using System.Text.Json.Nodes;
using E4Bot.Host.Tests.Teams;
using E4Bot.Host.Tests.Walks;

namespace E4Bot.Host.Tests.Turns;

/// <summary>Activities that are not what Teams sends: the right status or one sentence, and the process lives on.</summary>
public sealed class BadActivityTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("conversation")]
    [InlineData("conversation.id")]
    [InlineData("recipient")]
    public async Task A_message_that_could_not_be_answered_is_refused(string missing)
    {
        await using var room = await Room.OpenAsync();
        var activity = Without(Writing.Message(room.Teams, Cast.Camille, room.Commission1, "aide"), missing);

        Assert.Equal(400, (await room.Camille.Delivers(activity)).Http);
        await LivesOn(room);
    }

    [Theory]
    [InlineData("from")]
    [InlineData("from.aadObjectId")]
    [InlineData("from.id")]
    public async Task A_message_from_nobody_gets_the_sentence_for_strangers(string missing)
    {
        await using var room = await Room.OpenAsync();
        var before = room.Teams.Messages(room.Commission1).Count;

        await room.Camille.Delivers(Without(Writing.Message(room.Teams, Cast.Camille, room.Commission1, "candidats"), missing));

        Assert.Equal("Je ne vous connais pas dans cette session : adressez-vous à l'administration du centre d'examen.",
            Screen.Plain(room.Teams.Messages(room.Commission1)[before].Now.Text!));
        await LivesOn(room);
    }

    [Theory]
    [InlineData("from", "Je ne sais pas qui vous êtes")]
    [InlineData("from.aadObjectId", "Je ne sais pas qui vous êtes")]
    [InlineData("conversation", "Ce bouton n'a pas pu être lu")]
    [InlineData("id", "Ce bouton n'a pas pu être lu")]
    [InlineData("value", "Cette action n’a pas pu être lue")]
    public async Task A_press_that_lacks_what_it_needs_is_answered_with_one_sentence(string missing, string sentence)
    {
        await using var room = await Opened();

        var answer = await room.Camille.Delivers(Without(Press(room), missing));

        Assert.Equal(200, answer.Http);
        Assert.Contains(sentence, answer.Sentence, StringComparison.Ordinal);
        await NothingWritten(room);
    }

    [Fact]
    public async Task An_outcome_under_the_id_of_another_press_that_was_kept_is_not_taken_for_recorded()
    {
        await using var room = await Opened();
        var level = Press(room);
        await room.Camille.Delivers(level);

        var answer = await room.Dominique.Delivers(UnderTheIdOf(level, room.Dominique.Forged("issue", Outcome(Candidates.Alix))));

        Assert.Equal((200, 200), (answer.Http, answer.Status));
        Assert.DoesNotContain("C'est enregistré", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reopening_under_the_id_of_an_outcome_that_was_kept_is_not_taken_for_done()
    {
        await using var room = await Room.OpenAsync();
        var outcome = room.Dominique.Forged("issue", Outcome(Candidates.Noe));
        Assert.Contains("C'est enregistré", (await room.Dominique.Delivers(outcome)).Words, StringComparison.Ordinal);

        var answer = await room.Ali.Delivers(UnderTheIdOf(outcome, room.Ali.Forged("rouvrir", Outcome(Candidates.Noe))));

        Assert.Equal((200, 200), (answer.Http, answer.Status));
        Assert.DoesNotContain("rouverte", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_press_of_whom_Teams_will_not_name_is_answered_with_one_sentence()
    {
        await using var room = await Opened();
        room.Teams.Troubles.Refuse(call => call.IsRosterRead, ConnectorReply.TooMany(null));

        var answer = await room.Kim.Delivers(room.Kim.Forged("actualiser", new JsonObject { ["candidate"] = Candidates.Alix.Number }));

        Assert.Equal((200, 200), (answer.Http, answer.Status));
        Assert.Contains("réessayez", answer.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_with_an_endless_id_can_be_tied_like_any_other()
    {
        await using var room = await Room.OpenAsync();
        var place = room.Teams.Channel(new string('x', 5_000), Cast.Camille, Cast.Dominique);

        var reply = await room.Camille.Asks("relier commission 1", place);
        await room.Camille.Says("évaluer Alix", place);

        Assert.StartsWith("Ce canal est relié à la commission 1", reply.Text, StringComparison.Ordinal);
        await room.Teams.Message(place, m => m.Now.Card?.Refresh is not null);
        await LivesOn(room);
    }

    [Theory]
    [InlineData(5_000, 'x')]
    [InlineData(300, '/')]
    [InlineData(20, '\u0001')]
    [InlineData(20, '|')]
    [InlineData(20, '%')]
    public async Task An_odd_object_id_is_nobodys(int length, char with)
    {
        await using var room = await Opened();
        var press = Press(room);
        press["from"]!["aadObjectId"] = new string(with, length);

        var answer = await room.Camille.Delivers(press);

        Assert.True(answer.Status < 500, answer.Json);
        Assert.False(answer.Card?.Offers("Enregistrer et continuer") ?? false);
        await NothingWritten(room);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"évaluer\"")]
    [InlineData("{}")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","from":[]}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        await using var room = await Room.OpenAsync();

        Assert.Equal(400, (await room.Camille.SendsRaw(body)).Http);
        await LivesOn(room);
    }

    [Fact]
    public async Task A_press_whose_data_is_nested_a_thousand_deep_is_refused()
    {
        await using var room = await Room.OpenAsync();
        var deep = string.Concat(Enumerable.Repeat("""{"a":""", 1_000)) + "1" + new string('}', 1_000);

        Assert.Equal(400, (await room.Camille.SendsRaw($$"""{"type":"invoke","channelId":"msteams","value":{{deep}}}""")).Http);
        await LivesOn(room);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageUpdate")]
    [InlineData("conversationUpdate")]
    [InlineData("installationUpdate")]
    [InlineData("inconnu")]
    public async Task Whatever_else_Teams_sends_is_survived_in_silence(string type)
    {
        await using var room = await Room.OpenAsync();
        var sent = room.Teams.Sent.Count;
        var activity = Writing.Message(room.Teams, Cast.Camille, room.Commission1, "évaluer Alix");
        activity["type"] = type;

        Assert.Equal(200, (await room.Camille.Delivers(activity)).Http);
        Assert.Equal(sent, room.Teams.Sent.Count);
        await LivesOn(room);
    }

    private static JsonObject Without(JsonObject activity, string path)
    {
        var steps = path.Split('.');
        var at = steps[..^1].Aggregate(activity, (node, step) => node[step]!.AsObject());
        at.Remove(steps[^1]);
        return activity;
    }

    private static async Task<Room> Opened()
    {
        var room = await Room.OpenAsync();
        await new Commission(room.Camille, room.Dominique, Candidates.Alix).Opens();
        return room;
    }

    private static JsonObject Press(Room room) => room.Camille.Press("Enregistrer et continuer", ("niveau", Commission.GoodMastery));

    private static JsonObject Outcome(SomeCandidate candidate) => new() { ["candidate"] = candidate.Number, ["issue"] = "Absent", ["motif"] = "sans nouvelles" };

    private static JsonObject UnderTheIdOf(JsonObject kept, JsonObject press)
    {
        foreach (var member in (string[])["id", "conversation"]) press[member] = kept[member]!.DeepClone();
        return press;
    }

    private static async Task NothingWritten(Room room)
    {
        Assert.DoesNotContain(await StoredRows.Facts(room), row => row.Contains($" j/{Candidates.Alix.Number}/1/", StringComparison.Ordinal));
        Assert.Contains("2 / 7", (await room.Camille.Presses("Enregistrer et continuer", ("niveau", Commission.GoodMastery))).Words, StringComparison.Ordinal);
    }

    private static async Task LivesOn(Room room) =>
        Assert.Contains("évaluer", (await room.Camille.Asks("aide")).Words, StringComparison.Ordinal);
}
