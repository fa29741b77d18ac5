using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Activities;

public sealed class ConversationIdTests
{
    [Theory]
    [InlineData("19:c@thread.tacv2;messageid=1700000000000", "19:c@thread.tacv2", "1700000000000")]
    [InlineData("19:c@thread.skype;messageid=5", "19:c@thread.skype", "5")]
    [InlineData("19:c@thread.tacv2", "19:c@thread.tacv2", null)]
    [InlineData("19:c@thread.tacv2;messageid=0", "19:c@thread.tacv2", null)]
    [InlineData("19:c@thread.tacv2;messageid=", "19:c@thread.tacv2", null)]
    [InlineData("19:c@thread.tacv2;messageid=abc", "19:c@thread.tacv2", null)]
    [InlineData("19:c@thread.tacv2;other=1", "19:c@thread.tacv2", null)]
    [InlineData("a:1opaque", "a:1opaque", null)]
    [InlineData("", "", null)]
    public void Base_and_root_are_read(string id, string expectedBase, string? expectedRoot)
    {
        Assert.Equal(expectedBase, ConversationId.Base(id));
        Assert.Equal(expectedRoot, ConversationId.RootMessage(id));
    }

    [Fact]
    public void Thread_replaces_the_thread_that_was_named() =>
        Assert.Equal("19:c@thread.tacv2;messageid=7", ConversationId.Thread("19:c@thread.tacv2;messageid=5", "7"));

    [Fact]
    public void Reference_of_an_activity_says_where_to_answer()
    {
        var where = ConversationReference.Of(Corpus.Read("message-channel-thread"));

        Assert.Equal(
            new ConversationReference(TestBot.ServiceUrl, "19:0canal0opaque@thread.tacv2;messageid=1700000000000", "28:" + TestBot.AppId, TestBot.Tenant),
            where);
    }

    [Fact]
    public void Reference_of_an_activity_that_does_not_say_is_null() => Assert.Null(ConversationReference.Of(new Activity { Type = "message" }));
}
