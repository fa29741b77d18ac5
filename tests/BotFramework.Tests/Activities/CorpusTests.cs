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
        var after = JsonNode.Parse(ActivityJson.Write(Corpus.Read(name)))!.AsObject();

        Assert.Equal(DateTimeOffset.Parse(Take(before, "timestamp")), DateTimeOffset.Parse(Take(after, "timestamp")));
        Assert.True(JsonNode.DeepEquals(WithoutNulls(before), after), after.ToJsonString());
    }

    [Fact]
    public void Accents_are_written_as_they_are() =>
        Assert.Contains("évaluer", System.Text.Encoding.UTF8.GetString(ActivityJson.Write(Corpus.Read("message-channel-thread"))));

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

    private static string Take(JsonObject activity, string member)
    {
        var value = activity[member]!.GetValue<string>();
        activity.Remove(member);
        return value;
    }

    // A known member that is null is left out when written: the protocol knows no difference.
    private static JsonObject WithoutNulls(JsonObject activity)
    {
        foreach (var (name, value) in activity.ToList())
            if (value is null) activity.Remove(name);
            else if (value is JsonObject inner) WithoutNulls(inner);
        return activity;
    }
}
