using System.Text.Json;
using System.Text.Json.Serialization;

namespace E4Bot.Cards.Adaptive;

/// <summary>Others' words as they are. Renderers know one markup even here, « {{DATE(…)}} »: a joiner of no width undoes it.</summary>
public sealed class VerbatimText : JsonConverter<string>
{
    private const string Joined = "{\u2060{";

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Replace("{{", Joined, StringComparison.Ordinal));
}
