using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Outbound;

/// <summary>What each refusal puts an end to.</summary>
public sealed class RefusalTests
{
    public static TheoryData<int, string, RefusalEnd> Final => new()
    {
        { 400, "BadArgument", RefusalEnd.Message },
        { 401, "BotNotRegistered", RefusalEnd.Bot },
        { 401, "Unauthorized", RefusalEnd.Bot },
        { 403, "BotDisabledByAdmin", RefusalEnd.Conversation },
        { 403, "BotNotInConversationRoster", RefusalEnd.Conversation },
        { 403, "ConversationBlockedByUser", RefusalEnd.Conversation },
        { 403, "ForbiddenOperationException", RefusalEnd.Conversation },
        { 403, "InvalidBotApiHost", RefusalEnd.Conversation },
        { 403, "MessageWritesBlocked", RefusalEnd.Conversation },
        { 403, "NotEnoughPermissions", RefusalEnd.Conversation },
        { 404, "ActivityNotFoundInConversation", RefusalEnd.Message },
        { 413, "MessageSizeTooBig", RefusalEnd.Message },
        { 403, "NeverHeardOf", RefusalEnd.Message },
    };

    public static TheoryData<int, string, string> Passing => new()
    {
        { 404, """{"error":{"code":"ConversationNotFound","message":"fictif"}}""", "ConversationNotFound" },
        { 403, """{"error":{"code":"Forbidden","message":"Failed to decrypt conversation id"}}""", "FailedToDecrypt" },
        { 400, """{"error":{"code":"BadSyntax","message":"Failed to decrypt pairwise id"}}""", "FailedToDecrypt" },
    };

    [Theory, MemberData(nameof(Final))]
    public async Task A_refusal_is_final_at_once_and_says_what_it_ends(int status, string code, RefusalEnd ends)
    {
        await using var room = await SendRoom.OpenHurriedAsync();
        room.Answers(Replies.Error(status, code));

        var refused = Assert.IsType<SendOutcome.Refused>(await room.PostAsync());

        Assert.Equal((code, ends), (refused.Code, refused.Why.Ends));
        Assert.Single(room.Connector.Calls);
    }

    [Fact]
    public void Every_known_refusal_stands_in_one_of_the_tables_or_is_said_without_asking()
    {
        var tested = Final.Select(row => row.Data.Item2).Concat(Passing.Select(row => row.Data.Item3)).Distinct();

        Assert.Empty(SendRefusal.Known.Where(known => known.Status is not null).Select(known => known.Code).Except(tested));
        Assert.Equal([RefusalCodes.ServiceUrlNotAllowed, RefusalCodes.TenantMissing], SendRefusal.Known.Where(known => known.Status is null).Select(known => known.Code));
    }

    [Theory, MemberData(nameof(Passing))]
    public async Task A_refusal_that_may_pass_says_so_to_whoever_can_wait_it_out(int status, string body, string code)
    {
        await using var room = await SendRoom.OpenAsync();
        room.Connector.Answer = http => FakeConnector.Write(http, status, body);

        var outcome = Assert.IsType<SendOutcome.Refused>(await room.PostAsync());

        Assert.Equal(code, outcome.Code);
        Assert.True(outcome.Why.MayPass);
        Assert.Equal(RefusalEnd.Conversation, outcome.Why.Ends);
    }
}
