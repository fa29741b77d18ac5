using System.Text.Json.Nodes;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Charts;
using E4Bot.Host.Files.Charts;

namespace E4Bot.Browser.Tests.Echo;

/// <summary>A chart as the program sends it: the one that Teams draws, and its picture.</summary>
internal static class EchoChart
{
    public static readonly ColumnChart Chart = NoteHistogram.Of("Notes de la commission 3", [8, 10, 12, 12, 12, 13, 15, 17], 12) with { Remark = "8 notes, avant pénalités" };

    public static JsonObject Message()
    {
        var card = new AdaptiveCard { FallbackText = "Notes de la commission 3", Body = [Blocks.Heading("Notes de la commission 3"), ChartSection.Of(Chart, ChartPicture.Draw(Chart))] };
        var attachment = new JsonObject { ["contentType"] = EchoCards.ContentType, ["content"] = JsonNode.Parse(CardJson.Write(card)) };
        return new JsonObject { ["type"] = "message", ["summary"] = "Notes de la commission 3", ["attachments"] = new JsonArray(attachment) };
    }
}
