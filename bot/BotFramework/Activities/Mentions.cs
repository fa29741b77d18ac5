using System.Net;
using System.Text;
using System.Text.Json;

namespace E4Bot.BotFramework;

/// <summary>Mentions in a message: the bot's own is taken out of what it reads, other people's stay.</summary>
public static class Mentions
{
    /// <summary>What the person wrote: without the bot's mention, character references decoded, odd blanks made plain, trimmed.</summary>
    public static string Strip(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
            if (TextOfMention(entity, activity.Recipient?.Id) is { Length: > 0 } mention)
                text = text.Replace(mention, "", StringComparison.OrdinalIgnoreCase);
        return Plain(WebUtility.HtmlDecode(text));
    }

    /// <summary>The entity that goes with <see cref="TextOf"/> in a message to send.</summary>
    public static JsonElement EntityOf(ChannelAccount account) =>
        JsonSerializer.SerializeToElement(new Mention(Mention.EntityType, account, TextOf(account.Name)), BotJson.Default.Mention);

    /// <summary>How a name is written in the text for it to become a mention.</summary>
    public static string TextOf(string? name) => $"<at>{WebUtility.HtmlEncode(name)}</at>";

    private static string? TextOfMention(JsonElement entity, string? recipientId)
    {
        if (recipientId is null || Text(entity, "type") != Mention.EntityType) return null;
        if (!entity.TryGetProperty("mentioned", out var mentioned) || Text(mentioned, "id") != recipientId) return null;
        return Text(entity, "text") ?? (Text(mentioned, "name") is { } name ? $"<at>{name}</at>" : null);
    }

    private static string? Text(JsonElement element, string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            if (c is not ('\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF'))
                plain.Append(c is '\u00A0' or '\u202F' ? ' ' : c);
        return plain.ToString().Trim();
    }
}
