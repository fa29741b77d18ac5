using System.Text.Json.Serialization;

namespace E4Bot.BotFramework;

/// <summary>
/// How activities are written: camelCase, nulls left out, no deeper than 64. A known member of the wrong type,
/// null where a value must stand included, is a <see cref="System.Text.Json.JsonException"/>.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    MaxDepth = 64)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(Mention))]
public sealed partial class BotJson : JsonSerializerContext;
