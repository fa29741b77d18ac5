using System.Text.Json;

namespace E4Bot.Benchmarks.Turns;

/// <summary>A button of the card that was answered.</summary>
internal static class ShownButton
{
    /// <summary>The revision that the button with this verb carries; 0 where no such button is shown.</summary>
    public static int BasedOn(byte[] answer, string verb)
    {
        using var json = JsonDocument.Parse(answer);
        return Find(json.RootElement, verb) is { } button && button.GetProperty("data").TryGetProperty("basedOn", out var revision) ? revision.GetInt32() : 0;
    }

    private static JsonElement? Find(JsonElement element, string verb) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("verb", out var shown) && shown.ValueEquals(verb) => element,
        JsonValueKind.Object => element.EnumerateObject().Select(member => Find(member.Value, verb)).FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray().Select(item => Find(item, verb)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
