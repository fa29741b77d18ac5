using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using E4Bot.Browser.Tests.Echo;

namespace E4Bot.Browser.Tests;

/// <summary>The server half of the demonstration room: where it exists, and how it answers the bot in the place of Teams.</summary>
public sealed class DemoRoomEdgeTests : IDisposable
{
    private const string Commission = "19:demo-commission-1@thread.tacv2";
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false });

    public void Dispose() => _http.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("demo/room.css")]
    [InlineData("demo/api/room")]
    [InlineData("demo/connector/v3/teams/19:demo-general@thread.tacv2")]
    public async Task Room_outside_Development_does_not_exist(string path)
    {
        await using var room = await EchoRoom.StartAsync("Production");

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(room.Address, path))));
    }

    [Fact]
    public async Task Room_reached_under_another_name_does_not_exist()
    {
        await using var room = await EchoRoom.StartAsync();
        var rebound = new HttpRequestMessage(HttpMethod.Get, room.Address) { Headers = { Host = "piege.exemple.test" } };

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(rebound));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(new HttpRequestMessage(HttpMethod.Get, room.Address)));
    }

    [Fact]
    public async Task Reply_to_a_thread_is_accepted_with_an_id_that_an_update_then_finds()
    {
        await using var room = await EchoRoom.StartAsync();

        var posted = await SendAsync(room, HttpMethod.Post, $"conversations/{Commission};messageid=1/activities", Text("avant"));
        var id = (await BodyAsync(posted))["id"]!.GetValue<string>();
        var updated = await SendAsync(room, HttpMethod.Put, $"conversations/{Commission};messageid=1/activities/{id}", Text("après"));

        Assert.Equal(HttpStatusCode.Created, posted.StatusCode);
        Assert.Equal(HttpStatusCode.OK, updated.StatusCode);
    }

    [Fact]
    public async Task New_thread_in_a_channel_gives_its_conversation_and_its_first_activity()
    {
        await using var room = await EchoRoom.StartAsync();
        var wish = new JsonObject
        {
            ["isGroup"] = true,
            ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = Commission } },
            ["activity"] = Text("bonjour"),
        };

        var made = await BodyAsync(await SendAsync(room, HttpMethod.Post, "conversations", wish));

        Assert.Equal($"{Commission};messageid={made["activityId"]!.GetValue<string>()}", made["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Chat_with_a_member_is_the_same_each_time_it_is_asked_for()
    {
        await using var room = await EchoRoom.StartAsync();
        var wish = new JsonObject { ["isGroup"] = false, ["members"] = new JsonArray(new JsonObject { ["id"] = "29:1demo-camille" }) };

        var first = await BodyAsync(await SendAsync(room, HttpMethod.Post, "conversations", wish));
        var second = await BodyAsync(await SendAsync(room, HttpMethod.Post, "conversations", wish.DeepClone().AsObject()));

        Assert.Equal("a:demo-camille", first["id"]!.GetValue<string>());
        Assert.Equal("a:demo-camille", second["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Roster_of_a_channel_is_its_own_and_names_a_guest_only_once_let_in()
    {
        await using var room = await EchoRoom.StartAsync();
        Assert.Equal(["camille.fictive@exemple.test", "dominique.modele@exemple.test", "maud.exemple@exemple.test"], await RosterAsync(room));

        var presence = new { place = "commission-1", person = "kim", present = true, by = "camille" };
        await _http.PutAsJsonAsync(new Uri(room.Address, "demo/api/attendance"), presence, TestContext.Current.CancellationToken);

        Assert.Contains("kim.curieux_exemple.test#EXT#@lycee-imaginaire.exemple.test", await RosterAsync(room));
        var told = room.Bot.HeardOf("conversationUpdate").Single();
        Assert.Equal("29:1demo-kim", told["membersAdded"]![0]!["id"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("POST", "conversations/19:inconnu@thread.tacv2/activities", "bonjour", HttpStatusCode.NotFound, "ConversationNotFound")]
    [InlineData("PUT", "conversations/a:demo-camille/activities/1", "bonjour", HttpStatusCode.NotFound, "ActivityNotFoundInConversation")]
    [InlineData("POST", "conversations/a:demo-camille/activities", "", HttpStatusCode.BadRequest, "BadSyntax")]
    [InlineData("GET", "conversations/a:demo-camille/members/29:1demo-kim", "", HttpStatusCode.NotFound, "MemberNotFoundInConversation")]
    public async Task Request_that_Teams_refuses_is_refused_with_its_code(string method, string path, string text, HttpStatusCode status, string code)
    {
        await using var room = await EchoRoom.StartAsync();

        var refused = await SendAsync(room, new HttpMethod(method), path, Text(text));

        Assert.Equal(status, refused.StatusCode);
        Assert.Equal(code, (await BodyAsync(refused))["error"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Message_over_a_hundred_kilobytes_in_UTF16_is_refused()
    {
        await using var room = await EchoRoom.StartAsync();

        var refused = await SendAsync(room, HttpMethod.Post, "conversations/a:demo-camille/activities", Text(new string('é', 52_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
    }

    private static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    private async Task<HttpStatusCode> StatusAsync(HttpRequestMessage request)
    {
        using (request)
        using (var response = await _http.SendAsync(request, TestContext.Current.CancellationToken))
            return response.StatusCode;
    }

    private async Task<HttpResponseMessage> SendAsync(EchoRoom room, HttpMethod method, string path, JsonObject body)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        using var request = new HttpRequestMessage(method, new Uri(room.Address, $"demo/connector/v3/{escaped}"));
        if (method != HttpMethod.Get) request.Content = JsonContent.Create(body);
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<JsonObject> BodyAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!;

    private async Task<string[]> RosterAsync(EchoRoom room)
    {
        var roster = await BodyAsync(await SendAsync(room, HttpMethod.Get, $"conversations/{Commission}/pagedmembers", []));
        return [.. roster["members"]!.AsArray().Select(member => member!["userPrincipalName"]!.GetValue<string>())];
    }
}
