using System.Text.Json.Nodes;

namespace E4Bot.Host.Demo;

/// <summary>What the bot may ask of Teams about messages. Refusals carry the codes that Teams gives.</summary>
internal static class ConnectorEndpoints
{
    public static void Map(IEndpointRouteBuilder connector)
    {
        connector.MapPost("/conversations", Create);
        connector.MapPost("/conversations/{conversation}/activities", (string conversation, JsonObject activity, Transcript transcript, LiveFeed feed) =>
            Post(conversation, ThreadId.RootOf(conversation), activity, transcript, feed));
        connector.MapPost("/conversations/{conversation}/activities/{id}", Reply);
        connector.MapPut("/conversations/{conversation}/activities/{id}", Update);
        connector.MapDelete("/conversations/{conversation}/activities/{id}", Delete);
    }

    private static IResult Post(string conversation, string? rootId, JsonObject activity, Transcript transcript, LiveFeed feed)
    {
        if (Places.ByConversation(conversation) is not { } place) return Refusal.ConversationNotFound();
        if (activity.Kind == "typing")
        {
            feed.Publish(new RoomEvent("typing", place.Key, null));
            return Accepted(Uploads.NewId());
        }

        return OutgoingMessage.Refuse(activity, place) ?? Accepted(transcript.Add(place, rootId, DemoMessage.Bot, activity).Id);
    }

    private static IResult Reply(string conversation, string id, JsonObject activity, Transcript transcript, LiveFeed feed)
    {
        if (Places.ByConversation(conversation) is not { } place) return Refusal.ConversationNotFound();
        return transcript.Find(place, id) is { } answered
            ? Post(conversation, place.IsChannel ? answered.RootId : null, activity, transcript, feed)
            : Refusal.ActivityNotFound();
    }

    private static IResult Update(string conversation, string id, JsonObject activity, Transcript transcript)
    {
        if (Places.ByConversation(conversation) is not { } place) return Refusal.ConversationNotFound();
        if (transcript.Find(place, id) is not { Author: DemoMessage.Bot }) return Refusal.ActivityNotFound();
        if (OutgoingMessage.Refuse(activity, place) is { } refusal) return refusal;
        return transcript.Replace(place, id, activity) ? TypedResults.Ok(new { Id = id }) : Refusal.ActivityNotFound();
    }

    private static IResult Delete(string conversation, string id, Transcript transcript)
    {
        if (Places.ByConversation(conversation) is not { } place) return Refusal.ConversationNotFound();
        return transcript.Delete(place, id) ? TypedResults.Ok() : Refusal.ActivityNotFound();
    }

    /// <summary>A new thread in a channel, or the chat with one person; its first message may come along.</summary>
    private static IResult Create(JsonObject wish, Transcript transcript)
    {
        var channel = wish["channelData"]?["channel"]?["id"]?.GetValue<string>();
        var member = wish["members"]?[0]?["id"]?.GetValue<string>();
        var place = channel is not null ? Places.ByConversation(channel) : People.ById(member) is { } person ? Places.ChatOf(person) : null;
        if (place is null) return Refusal.ConversationNotFound();

        var activity = wish["activity"] as JsonObject;
        if (activity is null) return place.IsChannel ? Refusal.BadSyntax() : TypedResults.Created((Uri?)null, new { Id = place.ConversationId });
        if (OutgoingMessage.Refuse(activity, place) is { } refusal) return refusal;
        var message = transcript.Add(place, rootId: null, DemoMessage.Bot, activity);
        return TypedResults.Created((Uri?)null, new { Id = ThreadId.Of(place, message.Id), ActivityId = message.Id });
    }

    private static IResult Accepted(string id) => TypedResults.Created((Uri?)null, new { Id = id });
}
