using System.Text.Json.Nodes;

namespace E4Bot.Browser.Tests.Echo;

/// <summary>A file that the echo bot offers to a person, and hands over once they accept.</summary>
internal static class EchoFile
{
    private const string Name = "fiche.pdf";

    public static byte[] Bytes { get; } = "%PDF-1.7"u8.ToArray();

    public static JsonObject Offer() => Message("application/vnd.microsoft.teams.card.file.consent", new JsonObject
    {
        ["description"] = "La fiche",
        ["sizeInBytes"] = Bytes.Length,
        ["acceptContext"] = new JsonObject { ["sheet"] = 1 },
    });

    public static JsonObject Handed(JsonNode upload)
    {
        var content = new JsonObject { ["uniqueId"] = upload["uniqueId"]!.DeepClone(), ["fileType"] = upload["fileType"]!.DeepClone() };
        var message = Message("application/vnd.microsoft.teams.card.file.info", content);
        message["attachments"]![0]!["contentUrl"] = upload["contentUrl"]!.DeepClone();
        return message;
    }

    private static JsonObject Message(string type, JsonObject content) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = type, ["name"] = Name, ["content"] = content }),
    };
}
