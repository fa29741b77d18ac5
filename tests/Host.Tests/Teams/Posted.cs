using System.Text.Json;

namespace E4Bot.Host.Tests.Teams;

/// <summary>An activity as the bot sent it.</summary>
internal sealed class Posted(string json)
{
    private readonly JsonElement activity = JsonElement.Parse(json);

    /// <summary>All of it: what a client could find, summary and fallback text included.</summary>
    public string Json => json;

    public string? Text => activity.TryGetProperty("text", out var text) ? text.GetString() : null;

    public string? Summary => activity.TryGetProperty("summary", out var summary) ? summary.GetString() : null;

    public Screen? Card => activity.TryGetProperty("attachments", out var attachments) && attachments.GetArrayLength() > 0
        ? new Screen(attachments[0].GetProperty("content"))
        : null;

    /// <summary>Everything a person would read of it.</summary>
    public string Words => Card?.Words ?? Text ?? "";
}
