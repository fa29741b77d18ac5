using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Outbound;

/// <summary>Who is in a conversation: pages, guests, people without an account.</summary>
public sealed class RosterTests : IClassFixture<LocalPair>
{
    private const string Conversation = "19:canal@thread.tacv2";

    private readonly FakeConnector _connector;
    private readonly TestBot _bot;

    public RosterTests(LocalPair pair)
    {
        pair.Reset();
        (_connector, _bot) = (pair.Connector, pair.Bot);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_reads_every_page_and_every_kind_of_member()
    {
        _connector.Answer = http => FakeConnector.Write(http, 200, http.Request.Query["continuationToken"].ToString() switch
        {
            "" => """
                {"members":[{"id":"29:1","name":"Camille FICTIVE","objectId":"o-1","email":"camille@exemple.test","userPrincipalName":"camille@exemple.test",
                "tenantId":"t","userRole":"user","givenName":"Camille"}],"continuationToken":"page 2/é"}
                """,
            "page 2/é" => """
                {"members":[{"id":"29:2","name":"Invité EXEMPLE","aadObjectId":"o-2","userPrincipalName":"invite_exemple.test#EXT#@lycee.exemple.test"},
                {"id":"29:3","name":"Sacha","userRole":"anonymous"},null,{"name":"sans identifiant"},{"id":"29:1","objectId":"o-1"}],"continuationToken":"3"}
                """,
            _ => "{}",
        });

        var members = await _bot.Connector.ListMembersAsync(_connector.Where(Conversation), Cancel);

        Assert.Equal(["29:1", "29:2", "29:3"], members.Select(member => member.Id).Order());
        Assert.Equal("o-2", members.Single(member => member.Id == "29:2").AadObjectId);
        Assert.Equal(["29:3"], members.Where(member => member.IsAnonymous).Select(member => member.Id));
        Assert.Equal(3, _connector.Calls.Count);
        Assert.Equal("/v3/conversations/19%3Acanal%40thread.tacv2/pagedmembers?pageSize=500&continuationToken=page%202%2F%C3%A9", _connector.Calls.ElementAt(1).Target);
    }

    [Fact]
    public async Task List_without_an_end_stops()
    {
        _connector.Answer = http => FakeConnector.Write(http, 200, """{"members":[],"continuationToken":"again"}""");

        await Assert.ThrowsAsync<ConnectorException>(async () => await _bot.Connector.ListMembersAsync(_connector.Where(), Cancel));

        Assert.Equal(100, _connector.Calls.Count);
    }

    [Theory]
    [InlineData(429, "", typeof(SendOutcome.NotAccepted))]
    [InlineData(502, "", typeof(SendOutcome.NotAccepted))]
    [InlineData(403, """{"error":{"code":"BotNotInConversationRoster"}}""", typeof(SendOutcome.Refused))]
    public async Task List_that_fails_says_whether_to_ask_again(int status, string body, Type outcome)
    {
        _connector.Answer = http => FakeConnector.Write(http, status, body);

        var failure = await Assert.ThrowsAsync<ConnectorException>(async () => await _bot.Connector.ListMembersAsync(_connector.Where(), Cancel));

        Assert.IsType(outcome, failure.Outcome);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"members":{}}""")]
    [InlineData("""{"members":[{"id":5}]}""")]
    public async Task List_that_cannot_be_read_is_no_empty_list(string body)
    {
        _connector.Answer = http => FakeConnector.Write(http, 200, body);

        await Assert.ThrowsAsync<ConnectorException>(async () => await _bot.Connector.ListMembersAsync(_connector.Where(), Cancel));
    }

    [Fact]
    public async Task List_is_not_asked_of_a_host_off_the_list()
    {
        var where = _connector.Where() with { ServiceUrl = "https://exemple.test/" };

        var failure = await Assert.ThrowsAsync<ConnectorException>(async () => await _bot.Connector.ListMembersAsync(where, Cancel));

        Assert.Equal(new SendOutcome.Refused(RefusalCodes.ServiceUrlNotAllowed), failure.Outcome);
    }

    [Fact]
    public async Task Find_gives_the_member_as_teams_knows_them_now()
    {
        _connector.Answer = http => FakeConnector.Write(http, 200, """{"id":"29:1","name":"Camille FICTIVE","objectId":"o-1","tenantId":"t","userRole":"user"}""");

        var member = await _bot.Connector.FindMemberAsync(_connector.Where(Conversation), "29:1", Cancel);

        Assert.Equal(new TeamsMember("29:1", "Camille FICTIVE", "o-1", TenantId: "t", UserRole: "user"), member);
        Assert.Equal("/v3/conversations/19%3Acanal%40thread.tacv2/members/29%3A1", Assert.Single(_connector.Calls).Target);
        Assert.Equal("29:1", member!.ToString());
    }

    [Fact]
    public async Task Find_of_somebody_else_is_null()
    {
        _connector.Answer = http => FakeConnector.Write(http, 404, """{"error":{"code":"MemberNotFoundInConversation"}}""");

        Assert.Null(await _bot.Connector.FindMemberAsync(_connector.Where(), "29:9", Cancel));
    }

    [Fact]
    public async Task Find_that_fails_is_not_the_same_as_nobody()
    {
        _connector.Answer = http => FakeConnector.Write(http, 503, "");

        await Assert.ThrowsAsync<ConnectorException>(async () => await _bot.Connector.FindMemberAsync(_connector.Where(), "29:1", Cancel));
    }
}
