using System.Buffers;
using System.Net;
using System.Text.Json;

namespace E4Bot.BotFramework.Outbound;

/// <summary>
/// The word for a refusal in <c>{"error":{"code":…,"subCode":…}}</c>: the finer one when there is one. The message beside it may quote what
/// was sent, and is never handed on; it is asked for one thing that no code tells.
/// </summary>
internal static class RefusalCode
{
    private const int Longest = 64;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    public static string In(ConnectorAnswer.Answered answer)
    {
        try
        {
            using var body = JsonDocument.Parse(answer.Body);
            var error = Member(body.RootElement, "error") ?? body.RootElement;
            return IsUndecipherable(error) ? RefusalCodes.FailedToDecrypt : Word(error, "subCode") ?? Word(error, "code") ?? Fallback(answer.Status);
        }
        catch (JsonException)
        {
            return Fallback(answer.Status);
        }
    }

    private static string Fallback(int status) => ((HttpStatusCode)status).ToString();

    private static bool IsUndecipherable(JsonElement error) =>
        Member(error, "message") is { ValueKind: JsonValueKind.String } message
        && message.GetString()!.StartsWith("Failed to decrypt ", StringComparison.OrdinalIgnoreCase);

    private static string? Word(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } member && member.GetString() is { Length: > 0 and <= Longest } word
        && !word.AsSpan().ContainsAnyExcept(Letters) ? word : null;

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;
}
