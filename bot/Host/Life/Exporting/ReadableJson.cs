using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace E4Bot.Host.Life.Exporting;

/// <summary>What is kept, as people read it: indented, with accents as they are.</summary>
internal static class ReadableJson
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(JsonNode node) => JsonSerializer.SerializeToUtf8Bytes(node, Options);

    public static byte[] Write(ReadOnlyMemory<byte> kept) => Write(Read(kept)!);

    /// <summary>A body that is no JSON is given as it is, in base 64: an export leaves nothing out because it is damaged.</summary>
    public static JsonNode? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonNode.Parse(body.Span);
        }
        catch (JsonException)
        {
            return new JsonObject { ["unreadable"] = Convert.ToBase64String(body.Span) };
        }
    }
}
