using System.Text.Json;
using System.Text.Json.Serialization;

namespace E4Bot.Cards.Adaptive;

/// <summary>What stands in an input: to the letter.</summary>
public sealed class TypedText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => JsonText.Write(writer, value);
}
