using System.Text.Json;

namespace E4Bot.Cards.Tests.Schema;

/// <summary>What a property of a card may hold.</summary>
internal static class Kinds
{
    private const string PngPrefix = "data:image/png;base64,";

    public delegate bool Kind(JsonElement value);

    public static bool Text(JsonElement value) => value.ValueKind == JsonValueKind.String;

    public static bool Words(JsonElement value) => Text(value) && !string.IsNullOrWhiteSpace(value.GetString());

    public static bool Flag(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False;

    public static bool Count(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) && count > 0;

    public static bool Data(JsonElement value) => value.ValueKind == JsonValueKind.Object;

    public static bool Day(JsonElement value) => Text(value) && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _);

    public static bool Link(JsonElement value) => Text(value) && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;

    public static bool Number(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out _);

    /// <summary>A picture that lies in the card: Teams would fetch any other without signing in.</summary>
    public static bool InlinePng(JsonElement value) => Text(value) && value.GetString()!.StartsWith(PngPrefix, StringComparison.Ordinal)
        && Convert.FromBase64String(value.GetString()![PngPrefix.Length..]).AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']);

    public static Kind OneOf(params string[] words) => value => Text(value) && words.Contains(value.GetString(), StringComparer.OrdinalIgnoreCase);

    public static Kind ListOf(Kind item) => value => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 && value.EnumerateArray().All(v => item(v));

    public static Kind Typed(params string[] types) =>
        value => value.ValueKind == JsonValueKind.Object && value.TryGetProperty("type", out var type) && types.Contains(type.GetString());
}
