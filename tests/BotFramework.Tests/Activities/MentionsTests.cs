using System.Text;
using System.Text.Json;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Activities;

public sealed class MentionsTests
{
    [Theory]
    [InlineData("<at>E4Bot</at> candidats", "candidats")]
    [InlineData("<AT>e4bot</AT> candidats", "candidats")]
    [InlineData("candidats <at>E4Bot</at>", "candidats")]
    [InlineData("<at>E4Bot</at> note <at>E4Bot</at>", "note")]
    [InlineData("<at>E4Bot</at>&nbsp;évaluer 3\n", "évaluer 3")]
    [InlineData("\u200B<at>E4Bot</at>\u00A0fiche\u202F3\uFEFF", "fiche 3")]
    [InlineData("<at>E4Bot</at> a &lt; b &amp; c", "a < b & c")]
    [InlineData("<at>E4Bot (test)</at> candidats", "<at>E4Bot (test)</at> candidats")]
    [InlineData("", "")]
    public void Strip_takes_out_exactly_the_mention_of_the_bot(string text, string expected) =>
        Assert.Equal(expected, Mentions.Strip(Message(text, """{"type":"mention","mentioned":{"id":"28:bot","name":"E4Bot"},"text":"<at>E4Bot</at>"}""")));

    [Fact]
    public void Strip_without_a_text_in_the_entity_builds_it_from_the_name() =>
        Assert.Equal("aide", Mentions.Strip(Message("<at>E4Bot</at> aide", """{"type":"mention","mentioned":{"id":"28:bot","name":"E4Bot"}}""")));

    [Theory]
    [InlineData("""{"type":"mention","mentioned":{"id":"29:sacha","name":"Sacha EXEMPLE"},"text":"<at>Sacha EXEMPLE</at>"}""")]
    [InlineData("""{"type":"clientInfo","text":"<at>Sacha EXEMPLE</at>"}""")]
    [InlineData("""{"type":"mention","mentioned":"28:bot","text":"<at>Sacha EXEMPLE</at>"}""")]
    [InlineData("""{"type":"mention","mentioned":{"id":"28:bot"},"text":5}""")]
    [InlineData("null")]
    [InlineData("[1]")]
    public void Strip_leaves_everything_else_alone(string entity) =>
        Assert.Equal("évaluer <at>Sacha EXEMPLE</at>", Mentions.Strip(Message("évaluer <at>Sacha EXEMPLE</at>", entity)));

    [Fact]
    public void Strip_in_a_channel_keeps_the_other_person() =>
        Assert.Equal("évaluer <at>Sacha EXEMPLE</at>", Mentions.Strip(Corpus.Read("message-channel-thread")));

    [Fact]
    public void Strip_without_text_is_empty() => Assert.Equal("", Mentions.Strip(new Activity { Type = "message" }));

    [Fact]
    public void EntityOf_repeats_the_text_word_for_word()
    {
        var entity = Mentions.EntityOf(new ChannelAccount { Id = "29:sacha", Name = "Sacha & Co" });

        Assert.Equal("mention", entity.GetProperty("type").GetString());
        Assert.Equal("29:sacha", entity.GetProperty("mentioned").GetProperty("id").GetString());
        Assert.Equal(Mentions.TextOf("Sacha & Co"), entity.GetProperty("text").GetString());
    }

    private static Activity Message(string text, string entity)
    {
        var json = $$"""{"type":"message","text":{{JsonSerializer.Serialize(text)}},"recipient":{"id":"28:bot"},"entities":[{{entity}}]}""";
        return ActivityJson.TryRead(Encoding.UTF8.GetBytes(json), out var activity) ? activity : throw new InvalidDataException(json);
    }
}
