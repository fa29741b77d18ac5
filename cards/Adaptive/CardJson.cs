using System.Text.Json;
using System.Text.Json.Serialization;
using E4Bot.Cards.Wire;

namespace E4Bot.Cards.Adaptive;

/// <summary>Cards as UTF-8 JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(ActionData))]
public sealed partial class CardJson : JsonSerializerContext
{
    private static readonly CardJson Readable = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = new CardEncoder(),
    });

    public static byte[] Write(AdaptiveCard card) => JsonSerializer.SerializeToUtf8Bytes(card, Readable.AdaptiveCard);

    /// <summary>Bytes that an element takes.</summary>
    public static int Weigh(Element element) => JsonSerializer.SerializeToUtf8Bytes(element, Readable.Element).Length;
}
