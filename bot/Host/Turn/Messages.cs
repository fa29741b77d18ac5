using System.Text.Json;
using E4Bot.BotFramework;
using E4Bot.Cards.Adaptive;

namespace E4Bot.Host.Turn;

/// <summary>What the bot posts, as activities.</summary>
public static class Messages
{
    public static Activity Of(AdaptiveCard card, string summary)
    {
        using var json = JsonDocument.Parse(CardJson.Write(card));
        return new Activity
        {
            Type = ActivityTypes.Message,
            Summary = summary,
            Attachments = [new Attachment { ContentType = ContentTypes.AdaptiveCard, Content = json.RootElement.Clone() }],
        };
    }

    /// <summary>Plain: nothing in it is markup.</summary>
    public static Activity Of(string sentence) => new() { Type = ActivityTypes.Message, Text = sentence, TextFormat = "plain" };
}
