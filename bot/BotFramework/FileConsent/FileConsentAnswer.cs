using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace E4Bot.BotFramework;

/// <summary>
/// The value of a <c>fileConsent/invoke</c>: what a person answered to a file consent card. <paramref name="Context"/> is the card's own, as their client has
/// given it back; <paramref name="Place"/> is null when they declined.
/// </summary>
public sealed record FileConsentAnswer(string Context, UploadPlace? Place)
{
    /// <summary>Characters. Ours are far shorter.</summary>
    private const int MostOfContext = 2048;

    /// <summary>False of what is no answer: another type, another action, no context, or an acceptance without a place to upload to.</summary>
    public static bool TryRead(Activity activity, [NotNullWhen(true)] out FileConsentAnswer? answer)
    {
        answer = null;
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value || Text(value, "type") != "fileUpload") return false;
        if (Text(Member(value, "context"), "offer") is not { Length: > 0 and <= MostOfContext } context) return false;
        answer = Text(value, "action") switch
        {
            "decline" => new FileConsentAnswer(context, null),
            "accept" when UploadPlace.In(Member(value, "uploadInfo")) is { } place => new FileConsentAnswer(context, place),
            _ => null,
        };
        return answer is not null;
    }

    /// <summary>Only which of the two it is: the rest is a secret.</summary>
    public override string ToString() => Place is null ? "decline" : "accept";

    internal static string? Text(JsonElement? element, string member) =>
        Member(element, member) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Member(JsonElement? element, string member) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(member, out var value) ? value : null;
}
