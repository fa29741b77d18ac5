using System.Text;
using System.Text.Json.Nodes;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Activities;

public sealed class CorpusTests
{
    public static TheoryData<string> Names => [.. Corpus.Names];

    [Theory, MemberData(nameof(Names))]
    public void Written_back_an_activity_says_what_it_said(string name)
    {
        var before = JsonNode.Parse(Corpus.Bytes(name))!.AsObject();

        ExpectSame(before, ActivityJson.Write(Corpus.Read(name)));
    }

    [Theory, MemberData(nameof(Names))]
    public void What_nobody_knows_yet_is_written_back_to_the_letter(string name)
    {
        const string Unknown = """[1.0,1e2,123456789012345678901234567890,-0.0,"é",null,true,{"a":{}}]""";
        var before = JsonNode.Parse(Corpus.Bytes(name))!.AsObject();
        var places = Places(before).ToList();
        foreach (var place in places) (place["inconnu"], place["inconnuNul"], place["inconnuTexte"]) = (JsonNode.Parse(Unknown), null, "😀\u2028\\");
        Assert.True(ActivityJson.TryRead(Encoding.UTF8.GetBytes(before.ToJsonString()), out var activity));

        var written = ActivityJson.Write(activity);

        ExpectSame(before, written);
        Assert.Equal(places.Count, Encoding.UTF8.GetString(written).Split(Unknown).Length - 1);
    }

    [Fact]
    public void Accents_are_written_as_they_are() =>
        Assert.Contains("évaluer", Encoding.UTF8.GetString(ActivityJson.Write(Corpus.Read("message-channel-thread"))));

    [Theory]
    [InlineData("message-personal", ConversationKind.Personal)]
    [InlineData("message-group", ConversationKind.GroupChat)]
    [InlineData("message-meeting", ConversationKind.GroupChat)]
    [InlineData("message-channel-thread", ConversationKind.Channel)]
    public void Kind_of_conversation_is_read(string name, ConversationKind kind) => Assert.Equal(kind, Corpus.Read(name).Conversation!.Kind);

    [Fact]
    public void Printed_it_shows_no_name_and_no_text()
    {
        var activity = Corpus.Read("message-channel-thread");

        var printed = string.Join('|', activity, activity.From, activity.Conversation, activity.ChannelData, activity.Attachments![0]);

        Assert.DoesNotContain("FICTIVE", printed);
        Assert.DoesNotContain("Imaginaire", printed);
        Assert.DoesNotContain("EXEMPLE", printed);
    }

    private static void ExpectSame(JsonObject before, byte[] written)
    {
        var after = JsonNode.Parse(written)!.AsObject();
        Assert.Equal(DateTimeOffset.Parse(Take(before, "timestamp")), DateTimeOffset.Parse(Take(after, "timestamp")));
        // A known member that is null is left out, as the protocol knows no difference; the General channel's name is one.
        if (before["channelData"]?["channel"] is JsonObject channel && channel["name"] is null) channel.Remove("name");
        Assert.True(JsonNode.DeepEquals(before, after), after.ToJsonString());
    }

    private static string Take(JsonObject activity, string member)
    {
        var value = activity[member]!.GetValue<string>();
        activity.Remove(member);
        return value;
    }

    /// <summary>Every object that is read member by member.</summary>
    private static IEnumerable<JsonObject> Places(JsonObject activity)
    {
        var data = activity["channelData"];
        JsonNode?[] places =
        [
            activity, activity["from"], activity["recipient"], activity["conversation"], data, data?["tenant"], data?["team"], data?["channel"], data?["notification"],
            .. activity["attachments"]?.AsArray() ?? [], .. activity["membersAdded"]?.AsArray() ?? [], .. activity["membersRemoved"]?.AsArray() ?? [],
        ];
        return places.OfType<JsonObject>();
    }
}
