using System.Text;

namespace E4Bot.BotFramework.Tests.Activities;

public sealed class ActivityJsonTests
{
    public static TheoryData<string> NoActivities =>
    [
        "", " ", "null", "[]", "\"message\"", "42", "{", "{}x", """{"type":"message"}{}""",
        "{}", """{"type":""}""", """{"type":null}""", """{"type":5}""",
        """{"type":"message","text":{}}""", """{"type":"message","from":"29:x"}""", """{"type":"message","from":[]}""",
        """{"type":"message","conversation":{"isGroup":"yes"}}""", """{"type":"message","timestamp":"yesterday"}""",
        """{"type":"message","attachments":{}}""", """{"type":"message","attachments":[null]}""",
        """{"type":"conversationUpdate","membersAdded":[null]}""", """{"type":"conversationUpdate","membersRemoved":[null]}""",
        """{"type":"message","channelData":{"tenant":"t"}}""",
        """{"type":"message","text":"\ud800"}""", """{"type":"invoke","value":{"verb":"\uDC00"}}""", """{"type":"invoke","value":{"\ud83d":1}}""",
    ];

    [Theory, MemberData(nameof(NoActivities))]
    public void TryRead_what_is_no_activity_is_false(string json) => Assert.False(ActivityJson.TryRead(Encoding.UTF8.GetBytes(json), out _));

    [Fact]
    public void TryRead_bytes_that_are_not_utf8_is_false() =>
        Assert.False(ActivityJson.TryRead([.. """{"type":"message","x":" """u8, 0xC3, 0x28, .. "\"}"u8], out _));

    [Theory]
    [InlineData(60, true)]
    [InlineData(70, false)]
    public void TryRead_stops_at_a_depth_of_64(int depth, bool readable)
    {
        var json = $$"""{"type":"invoke","value":{{new string('[', depth)}}{{new string(']', depth)}}}""";

        Assert.Equal(readable, ActivityJson.TryRead(Encoding.UTF8.GetBytes(json), out _));
    }

    [Theory]
    [InlineData("""{"type":"x"}""")]
    [InlineData("""{"type":"message","from":null,"entities":[null,5,{"type":"clientInfo","text":{}}],"value":null}""")]
    [InlineData("""{"type":"message","text":"\ud83d\ude00"}""")]
    public void TryRead_what_is_merely_odd_is_true(string json) => Assert.True(ActivityJson.TryRead(Encoding.UTF8.GetBytes(json), out _));
}
