using System.Text.Json.Nodes;

namespace E4Bot.Host.Demo;

/// <summary>What people say and press, carried to the bot.</summary>
internal static class TalkEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/messages", SayAsync);
        api.MapPost("/invokes", InvokeAsync);
    }

    private static async Task<IResult> SayAsync(
        Said said, HttpContext http, Attendance attendance, Transcript transcript, Uploads uploads, ActivityWriter writer, BotGate bot)
    {
        if (Standing.Of(said.Person, said.Place, attendance) is not { } standing) return Standing.Nowhere();
        var (person, place) = standing;
        var origin = Origin.Of(http);
        Upload[] files = [.. (said.Files ?? []).Select(uploads.Find).OfType<Upload>()];
        var root = place.IsChannel ? said.RootId : null;
        var shown = transcript.Add(place, root, person.Key, MessageWriter.Shown(said, files, origin));
        if (!MessageWriter.ReachesBot(place, said)) return TypedResults.Ok(new { shown.Id, Delivered = false, Status = 0 });

        var activity = MessageWriter.Fill(writer.Envelope("message", origin, place, person, shown.RootId), place, shown, said, files);
        var answer = await bot.DeliverAsync(activity, origin);
        return TypedResults.Ok(new { shown.Id, Delivered = answer.IsSuccess, answer.Status });
    }

    private static async Task<IResult> InvokeAsync(
        Pressed pressed, HttpContext http, Attendance attendance, Transcript transcript, ActivityWriter writer, BotGate bot)
    {
        if (Standing.Of(pressed.Person, pressed.Place, attendance) is not { } standing) return Standing.Nowhere();
        if (transcript.Find(standing.Place, pressed.MessageId) is not { } card)
            return Standing.Sentence(StatusCodes.Status404NotFound, "Cette carte n’existe plus. Rechargez la page.");

        var origin = Origin.Of(http);
        var answer = await bot.DeliverAsync(writer.Invoke(origin, standing.Place, standing.Person, card, pressed.Name, pressed.Value), origin);
        return TypedResults.Ok(new { answer.Status, answer.Body });
    }

    /// <param name="Name">The invoke's name: adaptiveCard/action or fileConsent/invoke.</param>
    internal sealed record Pressed(string Person, string Place, string MessageId, string Name, JsonNode Value);
}
