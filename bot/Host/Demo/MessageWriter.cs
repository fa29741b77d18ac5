using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace E4Bot.Host.Demo;

/// <summary>Turns what a person wrote into what others see, and into the activity that the bot receives.</summary>
internal static partial class MessageWriter
{
    public const string FileType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>In a channel a bot hears only what mentions it.</summary>
    public static bool ReachesBot(DemoPlace place, Said said) => !place.IsChannel || said.FromCard || Mention().IsMatch(said.Text ?? "");

    public static JsonObject Shown(Said said, IEnumerable<Upload> files, Uri origin) => new()
    {
        ["text"] = said.DisplayText ?? said.Text,
        ["attachments"] = new JsonArray([.. files.Select(file => FileAttachment(file, origin))]),
    };

    /// <summary>Fills the envelope of a message that the room already shows.</summary>
    public static JsonObject Fill(JsonObject envelope, DemoPlace place, DemoMessage shown, Said said, IEnumerable<Upload> files)
    {
        envelope["id"] = shown.Id;
        envelope["textFormat"] = "plain";
        if (said.Text is { Length: > 0 } text) envelope["text"] = place.IsChannel ? Mention().Replace(text, AtTag) : text;
        if (said.Value is { } value) envelope["value"] = value.DeepClone();
        if (said.ReplyToId is { } card) envelope["replyToId"] = card;
        if (place.IsChannel) AddChannelParts(envelope, said);
        else AddFiles(envelope, files);
        return envelope;
    }

    /// <summary>A channel message carries its mention, and its own text once more as HTML; files stay with SharePoint.</summary>
    private static void AddChannelParts(JsonObject envelope, Said said)
    {
        var text = said.Text ?? "";
        var html = Mention().Replace(WebUtility.HtmlEncode(text), """<span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">E4Bot</span>""");
        envelope["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{html}</p>" });
        if (!Mention().IsMatch(text)) return;
        var mentioned = new JsonObject { ["id"] = envelope["recipient"]!["id"]!.GetValue<string>(), ["name"] = ActivityWriter.BotName };
        envelope["entities"]!.AsArray().Add(new JsonObject { ["type"] = "mention", ["mentioned"] = mentioned, ["text"] = AtTag });
    }

    private static void AddFiles(JsonObject envelope, IEnumerable<Upload> files)
    {
        var origin = new Uri(envelope["serviceUrl"]!.GetValue<string>());
        var attachments = new JsonArray([.. files.Select(file => FileAttachment(file, origin))]);
        if (attachments.Count > 0) envelope["attachments"] = attachments;
    }

    private static JsonNode FileAttachment(Upload file, Uri origin)
    {
        var address = new Uri(origin, $"/demo/files/{file.Id}/{Uri.EscapeDataString(file.Name)}").AbsoluteUri;
        var content = new JsonObject { ["downloadUrl"] = address, ["uniqueId"] = file.Id, ["fileType"] = file.FileType };
        return new JsonObject { ["contentType"] = FileType, ["contentUrl"] = address, ["name"] = file.Name, ["content"] = content };
    }

    private const string AtTag = "<at>E4Bot</at>";

    [GeneratedRegex(@"@E4Bot\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
