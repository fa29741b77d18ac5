using System.Text.Json;
using System.Text.Json.Serialization;
using E4Bot.Cards.French;

namespace E4Bot.Cards.Adaptive;

/// <summary>
/// A text of ours, written with French spacing. A <see cref="TextRun"/> and an input's value are others' words, and are left alone.
/// </summary>
public sealed class FrenchText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Spacing.Of(value));
}
