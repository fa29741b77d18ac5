using System.Text.Json;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Peer.Calls;

/// <summary>Where two requests part: « method », « target », « type », or the path of a member of the body.</summary>
internal static class CallComparison
{
    public static IEnumerable<string> Differences(Call one, Call other)
    {
        if (one.Method != other.Method) yield return "method";
        if (one.Target != other.Target) yield return "target";
        if (one.ContentType != other.ContentType) yield return "type";
        foreach (var path in Differences(one.Body, other.Body, "body")) yield return path;
    }

    private static IEnumerable<string> Differences(JsonElement? one, JsonElement? other, string path)
    {
        if (one is not { } left || other is not { } right) return one is null && other is null ? [] : [path];
        if (left.ValueKind == JsonValueKind.Object && right.ValueKind == JsonValueKind.Object)
            return Names(left).Union(Names(right)).SelectMany(name => Differences(Member(left, name), Member(right, name), $"{path}.{name}"));
        return JsonElement.DeepEquals(left, right) ? [] : [path];
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);

    private static JsonElement? Member(JsonElement element, string name) => element.TryGetProperty(name, out var member) ? member : null;
}
