using System.Text.Json;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Outbound;

/// <summary>What goes over the wire for each call.</summary>
public sealed class RequestShapeTests : IClassFixture<LocalPair>
{
    private readonly FakeConnector _connector;
    private readonly TestBot _bot;

    public RequestShapeTests(LocalPair pair)
    {
        pair.Reset();
        (_connector, _bot) = (pair.Connector, pair.Bot);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Activity Reply => new()
    {
        Type = "message", Id = "old", ServiceUrl = "https://exemple.test", Text = "Évaluation", ReplyToId = "9", From = new ChannelAccount { Id = "29:camille" },
    };

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public async Task Post_goes_to_the_conversation_with_ids_escaped_and_one_slash(string slash)
    {
        var where = _connector.Where() with { ServiceUrl = _connector.Address.ToString().TrimEnd('/') + "/emea" + slash };

        await _bot.Connector.PostAsync(where, Reply, Cancel);

        var call = Assert.Single(_connector.Calls);
        Assert.Equal("POST", call.Method);
        Assert.Equal("/emea/v3/conversations/19%3Acanal%40thread.tacv2%3Bmessageid%3D1700000000000/activities", call.Target);
        Assert.Equal("application/json; charset=utf-8", call.ContentType);
        Assert.StartsWith("E4Bot/", call.UserAgent);
        Assert.Null(call.Authorization);
    }

    [Fact]
    public async Task Post_speaks_as_the_bot_and_keeps_nothing_of_what_it_was_copied_from()
    {
        await _bot.Connector.PostAsync(_connector.Where(), Reply, Cancel);

        Expect(
            $$"""
            {
              "type": "message", "text": "Évaluation", "replyToId": "9", "from": {"id": "28:{{TestBot.AppId}}"},
              "conversation": {"id": "19:canal@thread.tacv2;messageid=1700000000000", "tenantId": "{{TestBot.Tenant}}"}
            }
            """);
    }

    [Fact]
    public async Task Update_is_a_put_on_the_message()
    {
        await _bot.Connector.UpdateAsync(_connector.Where(), "1700000000123", Reply, Cancel);

        var call = Assert.Single(_connector.Calls);
        Assert.Equal("PUT", call.Method);
        Assert.EndsWith("/activities/1700000000123", call.Target);
        Assert.Equal("1700000000123", call.Body!.Value.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Create_of_a_personal_chat_names_bot_person_and_tenant()
    {
        _connector.Answer = http => FakeConnector.Write(http, 201, """{"id":"a:1nouvelle"}""");

        var outcome = await _bot.Connector.CreateConversationAsync(_connector.Where(), new NewConversation.Personal("29:camille"), Cancel);

        Assert.Equal("a:1nouvelle", Assert.IsType<SendOutcome.Sent>(outcome).ConversationId);
        Assert.Equal("/v3/conversations", Assert.Single(_connector.Calls).Target);
        Expect(
            $$$"""
            {
              "isGroup": false, "bot": {"id": "28:{{{TestBot.AppId}}}"}, "members": [{"id": "29:camille"}],
              "tenantId": "{{{TestBot.Tenant}}}", "channelData": {"tenant": {"id": "{{{TestBot.Tenant}}}"}}
            }
            """);
    }

    [Fact]
    public async Task Create_of_a_personal_chat_without_a_tenant_is_refused_here()
    {
        var where = _connector.Where() with { TenantId = null };

        Assert.Equal(
            new SendOutcome.Refused(RefusalCodes.TenantMissing),
            await _bot.Connector.CreateConversationAsync(where, new NewConversation.Personal("29:camille"), Cancel));
    }

    [Fact]
    public async Task Create_of_a_thread_names_the_channel_and_carries_its_first_message()
    {
        _connector.Answer = http => FakeConnector.Write(http, 201, """{"id":"19:canal@thread.tacv2;messageid=42","activityId":"42"}""");

        var outcome = await _bot.Connector.CreateConversationAsync(
            _connector.Where(), new NewConversation.ChannelThread("19:canal@thread.tacv2;messageid=1700000000000", new Activity { Type = "message", Text = "Avis" }), Cancel);

        Assert.Equal(new SendOutcome.Sent("42", "19:canal@thread.tacv2;messageid=42"), outcome);
        Expect(
            $$$"""
            {
              "isGroup": true, "bot": {"id": "28:{{{TestBot.AppId}}}"}, "tenantId": "{{{TestBot.Tenant}}}",
              "channelData": {"channel": {"id": "19:canal@thread.tacv2"}},
              "activity": {"type": "message", "text": "Avis", "from": {"id": "28:{{{TestBot.AppId}}}"}}
            }
            """);
    }

    private void Expect(string json)
    {
        var body = Assert.Single(_connector.Calls).Body!.Value;
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), body), body.GetRawText());
    }
}
