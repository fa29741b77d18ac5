using System.Text.Json.Serialization;

namespace E4Bot.BotFramework;

/// <summary>The contents of files' cards, as they are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ConsentContent))]
[JsonSerializable(typeof(FileInfoContent))]
internal sealed partial class FileJson : JsonSerializerContext;
