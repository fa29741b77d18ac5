using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using E4Bot.BotFramework.Activities;

namespace E4Bot.BotFramework;

/// <summary>Activities from and to UTF-8 JSON.</summary>
public static class ActivityJson
{
    // Accents as they are: escaped, French text would take three times its bytes. Never embedded in HTML, so this is safe.
    private static readonly BotJson Wire = new(new JsonSerializerOptions(BotJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>
    /// False when the bytes are no activity: not JSON, too deep, broken text, a known member of the wrong type, a hole in a list,
    /// or no type. What is read can be used without meeting any of these later.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Activity? activity)
    {
        activity = null;
        try
        {
            if (WellFormedText.In(utf8)) activity = JsonSerializer.Deserialize(utf8, BotJson.Default.Activity);
        }
        catch (JsonException)
        {
            return false;
        }
        return activity is { Type.Length: > 0 } && !HasHoles(activity);
    }

    public static byte[] Write(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, Wire.Activity);

    // The serializer honours nullability of members, not of the elements of a list.
    private static bool HasHoles(Activity activity) =>
        Lacks(activity.Attachments) || Lacks(activity.MembersAdded) || Lacks(activity.MembersRemoved);

    private static bool Lacks<T>(IReadOnlyList<T?>? list)
        where T : class
    {
        for (var i = 0; i < (list?.Count ?? 0); i++)
            if (list![i] is null) return true;
        return false;
    }
}
