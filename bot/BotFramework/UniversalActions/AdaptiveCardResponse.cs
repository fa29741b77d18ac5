using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace E4Bot.BotFramework;

/// <summary>
/// Answers to an <c>adaptiveCard/action</c> invoke. HTTP is always 200: the real status stands in the body, and a client shows
/// « Something went wrong » for anything else.
/// </summary>
public static class AdaptiveCardResponse
{
    private static readonly JsonWriterOptions Accents = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The card that takes the place of the pressed one, for the person who pressed.</summary>
    /// <param name="cardJson">One JSON object, UTF-8. Copied as it is: it comes from our own card writer.</param>
    public static TurnResult.Invoke Card(ReadOnlySpan<byte> cardJson)
    {
        var head = """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":"""u8;
        var body = new byte[head.Length + cardJson.Length + 1];
        head.CopyTo(body);
        cardJson.CopyTo(body.AsSpan(head.Length));
        body[^1] = (byte)'}';
        return new TurnResult.Invoke(200, body);
    }

    /// <summary>A short line shown to the person who pressed; the card stays.</summary>
    public static TurnResult.Invoke Message(string text)
    {
        var body = new ArrayBufferWriter<byte>();
        using var json = Begin(body, 200, "application/vnd.microsoft.activity.message");
        json.WriteString("value"u8, text);
        return End(json, body);
    }

    /// <param name="code">A word for programs.</param>
    /// <param name="statusCode">Such as 400, 412 or 500; goes into the body, not into HTTP.</param>
    /// <param name="message">A sentence for the person.</param>
    public static TurnResult.Invoke Error(string code, int statusCode, string message)
    {
        var type = statusCode == 412 ? "application/vnd.microsoft.error.preconditionFailed" : "application/vnd.microsoft.error";
        var body = new ArrayBufferWriter<byte>();
        using var json = Begin(body, statusCode, type);
        json.WriteStartObject("value"u8);
        json.WriteString("code"u8, code);
        json.WriteString("message"u8, message);
        json.WriteEndObject();
        return End(json, body);
    }

    private static Utf8JsonWriter Begin(ArrayBufferWriter<byte> body, int statusCode, string type)
    {
        var json = new Utf8JsonWriter(body, Accents);
        json.WriteStartObject();
        json.WriteNumber("statusCode"u8, statusCode);
        json.WriteString("type"u8, type);
        return json;
    }

    private static TurnResult.Invoke End(Utf8JsonWriter json, ArrayBufferWriter<byte> body)
    {
        json.WriteEndObject();
        json.Flush();
        return new TurnResult.Invoke(200, body.WrittenMemory);
    }
}
