using System.Text.Json;

namespace E4Bot.Cards.Tests.Reading;

internal static class Json
{
    public static string Type(this JsonElement node) => node.GetProperty("type").GetString()!;

    /// <summary>A property that is a text; null when there is none.</summary>
    public static string? Word(this JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
