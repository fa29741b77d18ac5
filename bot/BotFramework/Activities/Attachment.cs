using System.Text.Json;
using System.Text.Json.Serialization;

namespace E4Bot.BotFramework;

/// <summary>A card or a file. A channel message's own <c>text/html</c> body also comes as one, and is no file.</summary>
public sealed record Attachment
{
    public string? ContentType { get; set; }

    public string? ContentUrl { get; set; }

    public string? Name { get; set; }

    public JsonElement? Content { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }

    /// <summary>The content's type only: a file's name may be a person's.</summary>
    public override string ToString() => ContentType ?? "";
}
