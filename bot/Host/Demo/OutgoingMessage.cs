using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace E4Bot.Host.Demo;

/// <summary>What Teams refuses of a bot's message: the room refuses it too, so that it shows here first.</summary>
internal static class OutgoingMessage
{
    /// <summary>Bytes of the message in UTF-16.</summary>
    private const int Largest = 100 * 1024;

    private static readonly JsonSerializerOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    extension(JsonObject activity)
    {
        public string? Kind => (activity["type"] as JsonValue)?.GetValue<string>();

        private IEnumerable<JsonObject> Attachments => (activity["attachments"] as JsonArray)?.OfType<JsonObject>() ?? [];
    }

    public static IResult? Refuse(JsonObject activity, DemoPlace place)
    {
        if (activity.Kind != "message") return Refusal.BadSyntax();
        var attachments = activity.Attachments.ToArray();
        if (attachments.Length == 0 && string.IsNullOrWhiteSpace((activity["text"] as JsonValue)?.GetValue<string>())) return Refusal.BadSyntax();
        if (attachments.Any(attachment => !IsKnown(attachment, place))) return Refusal.UnknownAttachment();
        return activity.ToJsonString(AsSent).Length * sizeof(char) > Largest ? Refusal.TooBig() : null;
    }

    /// <summary>Cards and pictures pass everywhere, a file's consent only in a personal chat; raw files pass nowhere.</summary>
    private static bool IsKnown(JsonObject attachment, DemoPlace place)
    {
        var type = (attachment["contentType"] as JsonValue)?.GetValue<string>() ?? "";
        if (type == "application/vnd.microsoft.teams.card.file.consent") return !place.IsChannel;
        return type.StartsWith("application/vnd.microsoft.", StringComparison.Ordinal) || type.StartsWith("image/", StringComparison.Ordinal);
    }
}
