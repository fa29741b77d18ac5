using System.Text.Json;
using System.Text.Unicode;

namespace E4Bot.BotFramework.Activities;

/// <summary>
/// JSON may carry text that no string should hold: bytes that are not UTF-8, or half a surrogate pair as an escape. Left alone it
/// throws far from the door, wherever a kept <see cref="JsonElement"/> is read.
/// </summary>
internal static class WellFormedText
{
    /// <summary>Whether every string in the document can be read. Cheap unless a surrogate is escaped, which Teams does not do.</summary>
    /// <exception cref="JsonException">The document is not JSON.</exception>
    public static bool In(ReadOnlySpan<byte> json) => Utf8.IsValid(json) && (!EscapesSurrogates(json) || EveryTextReads(json));

    private static bool EscapesSurrogates(ReadOnlySpan<byte> json) => json.IndexOf(@"\ud"u8) >= 0 || json.IndexOf(@"\uD"u8) >= 0;

    private static bool EveryTextReads(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
                if (reader.ValueIsEscaped) reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
