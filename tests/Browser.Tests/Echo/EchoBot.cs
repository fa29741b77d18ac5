using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace E4Bot.Browser.Tests.Echo;

/// <summary>Answers what it hears: a text, a file's size, or a card that is another one for each member. It keeps every activity for the tests.</summary>
internal sealed class EchoBot : IDisposable
{
    private readonly HttpClient _http = new();
    private int _words;

    public ConcurrentQueue<JsonObject> Heard { get; } = new();

    public IEnumerable<JsonObject> HeardOf(string type) => Heard.Where(activity => activity["type"]!.GetValue<string>() == type);

    public async Task<IResult> HandleAsync(JsonObject activity)
    {
        Heard.Enqueue(activity);
        switch (activity["type"]!.GetValue<string>())
        {
            case "invoke":
                return await AnswerAsync(activity);
            case "message":
                await HearAsync(activity);
                break;
        }

        return TypedResults.Ok();
    }

    public void Dispose() => _http.Dispose();

    private async Task HearAsync(JsonObject activity)
    {
        var text = (activity["text"]?.GetValue<string>() ?? "").Replace("<at>E4Bot</at> ", "", StringComparison.Ordinal);
        if (text.Contains("carte", StringComparison.Ordinal)) await PostAsync(activity, await CardForAllAsync(activity));
        else if (activity["attachments"]?[0]?["content"] is JsonObject content && content["downloadUrl"]?.GetValue<string>() is { } address)
            await PostAsync(activity, Text($"Fichier de {(await _http.GetByteArrayAsync(new Uri(address))).Length} octets"));
        else if (text == "graphique") await PostAsync(activity, EchoChart.Message());
        else if (text == "fichier") await PostAsync(activity, EchoFile.Offer());
        else await PostAsync(activity, Proposing(Text($"**Reçu** : {text}")));
    }

    private async Task<IResult> AnswerAsync(JsonObject activity)
    {
        if (activity["name"]!.GetValue<string>() == "fileConsent/invoke") return await HandOverAsync(activity);
        var action = activity["value"]!["action"]!;
        var name = activity["from"]!["name"]!.GetValue<string>();
        switch (action["verb"]!.GetValue<string>())
        {
            case "say":
                return Answer(200, "application/vnd.microsoft.activity.message", "C’est noté.");
            case "fail":
                return Answer(400, "application/vnd.microsoft.error", new JsonObject { ["code"] = "400", ["message"] = "Cette étape est close. Actualisez la carte." });
            case "next":
                return Answer(200, EchoCards.ContentType, EchoCards.Kept("aucun"));
            case "write":
                _words++;
                await UpdateAsync(activity, await CardForAllAsync(activity));
                return Answer(200, EchoCards.ContentType, EchoCards.Kept(action["data"]!["word"]!.GetValue<string>()));
            default:
                return Answer(200, EchoCards.ContentType, EchoCards.Own(name, _words));
        }
    }

    private async Task<IResult> HandOverAsync(JsonObject activity)
    {
        var upload = activity["value"]!["uploadInfo"]!;
        using var bytes = new ByteArrayContent(EchoFile.Bytes);
        bytes.Headers.ContentRange = new(0, EchoFile.Bytes.Length - 1, EchoFile.Bytes.Length);
        (await _http.PutAsync(new Uri(upload["uploadUrl"]!.GetValue<string>()), bytes)).EnsureSuccessStatusCode();
        await PostAsync(activity, EchoFile.Handed(upload));
        return TypedResults.Ok();
    }

    /// <summary>The card that everyone may see; the members of the conversation each get their own, the guests do not.</summary>
    private async Task<JsonObject> CardForAllAsync(JsonObject activity)
    {
        var roster = await _http.GetFromJsonAsync<JsonObject>(new Uri($"{Conversation(activity)}/pagedmembers"));
        var members = roster!["members"]!.AsArray().Where(member => member!["userRole"]!.GetValue<string>() == "user").Select(member => member!["id"]!.GetValue<string>());
        var attachment = new JsonObject { ["contentType"] = EchoCards.ContentType, ["content"] = EchoCards.ForAll(_words, members) };
        return new JsonObject { ["type"] = "message", ["summary"] = "Une évaluation est en cours", ["attachments"] = new JsonArray(attachment) };
    }

    private async Task PostAsync(JsonObject heard, JsonObject message) =>
        (await _http.PostAsJsonAsync(new Uri($"{Conversation(heard)}/activities"), message)).EnsureSuccessStatusCode();

    private async Task UpdateAsync(JsonObject heard, JsonObject message) =>
        (await _http.PutAsJsonAsync(new Uri($"{Conversation(heard)}/activities/{heard["replyToId"]!.GetValue<string>()}"), message)).EnsureSuccessStatusCode();

    private static string Conversation(JsonObject activity) =>
        $"{activity["serviceUrl"]!.GetValue<string>()}v3/conversations/{Uri.EscapeDataString(activity["conversation"]!["id"]!.GetValue<string>())}";

    private static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    private static JsonObject Proposing(JsonObject message)
    {
        var action = new JsonObject { ["type"] = "imBack", ["title"] = "Que sais-tu faire ?", ["value"] = "que sais-tu faire" };
        message["suggestedActions"] = new JsonObject { ["actions"] = new JsonArray(action) };
        return message;
    }

    private static Ok<JsonObject> Answer(int status, string type, JsonNode value) =>
        TypedResults.Ok(new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value });
}
