using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using E4Bot.Host.Files.Import;

namespace E4Bot.Host.Tests.Teams;

/// <summary>One person at their device: what they write, see and press.</summary>
internal sealed class Participant(Room room, TeamsPerson who, TeamsPlace place)
{
    private Screen? screen;
    private TeamsMessage? message;

    public TeamsPerson Who => who;

    /// <summary>The card before their eyes.</summary>
    public Screen Screen => screen ?? throw new InvalidOperationException($"{who.Name} looks at no card yet.");

    /// <summary>Writes to the bot, with its mention in a channel. The bot has answered HTTP, no more.</summary>
    public async Task<int> Says(string text, TeamsPlace? where = null)
    {
        var activity = Writing.Message(room.Teams, who, where ?? place, text);
        return (await SendsRaw(activity.ToJsonString())).Http;
    }

    /// <summary>What the bot says next to a text of theirs, in a channel or in their own chat.</summary>
    public Task<Posted> Asks(string text, TeamsPlace? where = null) => Hears(where ?? place, () => Says(text, where));

    /// <summary>What the bot says to files that they send it in their own chat.</summary>
    public Task<Posted> Sends(string text, params IReadOnlyList<ImportFile> files) =>
        Hears(room.Teams.ChatWith(who), () => SendsRaw(Writing.Message(room.Teams, who, text, files).ToJsonString()));

    /// <summary>The candidate's card appears in the channel, and their client asks for their own view of it.</summary>
    public async Task<Answer> Sees(SomeCandidate candidate)
    {
        await Turns(candidate);
        return await Refreshes();
    }

    /// <summary>Turns to the candidate's card in the channel, without a word to the bot.</summary>
    public async Task<Screen> Turns(SomeCandidate candidate)
    {
        message = await room.Teams.Message(place, m => m.Now.Card?.Refresh?.Data.GetProperty("candidate").GetString() == candidate.Number);
        return screen = message.Now.Card!;
    }

    /// <summary>Turns to a message of the bot.</summary>
    public Screen Turns(TeamsMessage to)
    {
        message = to;
        return screen = to.Now.Card!;
    }

    /// <summary>What Teams does by itself when the card is shown or written over.</summary>
    public Task<Answer> Refreshes() => Shown(Sends(Screen.Refresh!, "automatic", []));

    /// <summary>Presses the button that is titled so, with what is typed beside it.</summary>
    public Task<Answer> Presses(string title, params (string Field, string Text)[] typed) => Shown(Sends(Screen.Button(title), "manual", typed));

    /// <summary>The same press, as an activity that can be sent more than once.</summary>
    public JsonObject Press(string title, params (string Field, string Text)[] typed) => Activity(Screen.Button(title), "manual", typed);

    /// <summary>A press that no card offers.</summary>
    public Task<Answer> Forges(string verb, JsonObject data) => Shown(Delivers(Forged(verb, data)));

    public JsonObject Forged(string verb, JsonObject data) => Writing.Invoke(room.Teams, who, place, message, new JsonObject
    {
        ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
        ["trigger"] = "manual",
    });

    /// <summary>Sends an activity as it is; their screen shows what comes back.</summary>
    public Task<Answer> Delivers(JsonObject activity) => SendsRaw(activity.ToJsonString());

    public async Task<Answer> SendsRaw(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, MediaTypeNames.Application.Json);
        using var response = await room.Bot.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, TestContext.Current.CancellationToken);
        return new Answer((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<Posted> Hears(TeamsPlace where, Func<Task> saying)
    {
        var before = room.Teams.Messages(where).Count;
        await saying();
        return (await room.Teams.Until(() => room.Teams.Messages(where).Skip(before).FirstOrDefault())).Now;
    }

    private Task<Answer> Sends(Button button, string trigger, (string, string)[] typed) => Delivers(Activity(button, trigger, typed));

    private async Task<Answer> Shown(Task<Answer> sending)
    {
        var answer = await sending;
        screen = answer.Card ?? screen;
        return answer;
    }

    /// <summary>As Teams does: what the button carries, and all inputs of the card unless it takes none.</summary>
    private JsonObject Activity(Button button, string trigger, (string Field, string Text)[] typed)
    {
        var data = JsonNode.Parse(button.Data.GetRawText())!.AsObject();
        if (trigger == "manual" && button.TakesInputs)
            foreach (var field in Screen.Fields) data[field.Id] = field.Value;
        foreach (var (field, text) in typed)
        {
            Screen.Field(field);
            data[field] = text;
        }
        var lacking = Screen.Fields.FirstOrDefault(f => f.IsRequired && data[f.Id] is JsonValue given && given.GetValueKind() == JsonValueKind.String && given.GetValue<string>().Length == 0);
        if (trigger == "manual" && button.TakesInputs && lacking is not null) throw new InvalidOperationException($"A client would not send « {lacking.Label} » empty.");
        var action = new JsonObject { ["type"] = "Action.Execute", ["title"] = button.Title, ["verb"] = button.Verb, ["data"] = data };
        return Writing.Invoke(room.Teams, who, place, message, new JsonObject { ["action"] = action, ["trigger"] = trigger });
    }
}
