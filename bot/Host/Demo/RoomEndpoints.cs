namespace E4Bot.Host.Demo;

/// <summary>What the page has to know: who and where one can be, what was said there, and what happens from now on.</summary>
internal static class RoomEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/room", (Attendance attendance, ActivityWriter writer) => new
        {
            Bot = ActivityWriter.BotName,
            People = People.All.Select(Describe),
            Places = Places.All.Select(place => Describe(place, attendance)),
        });

        api.MapPost("/openings", OpenAsync);

        api.MapGet("/feed", (LiveFeed feed, HttpContext http, IHostApplicationLifetime life) =>
            TypedResults.ServerSentEvents(feed.FollowAsync(EndOf(http, life))));
    }

    /// <summary>Opens a place for a person: the bot is installed where it was not yet, and what was said comes back.</summary>
    private static async Task<IResult> OpenAsync(Opening opening, HttpContext http, Installations installations, Transcript transcript, Attendance attendance)
    {
        if (Standing.Of(opening.Person, opening.Place, attendance) is not { } standing) return Standing.Nowhere();
        await installations.EnsureAsync(standing.Place, standing.Person, Origin.Of(http));
        return TypedResults.Ok(transcript.Read(standing.Place));
    }

    private static object Describe(DemoPerson person) => new { person.Key, person.Name, person.UserId, person.Quality, person.IsGuest };

    private static object Describe(DemoPlace place, Attendance attendance) => new
    {
        place.Key,
        place.Title,
        place.IsChannel,
        Members = attendance.MembersOf(place).Select(person => person.Key),
        Linking = place.Linking is { } linking ? new { linking.Label, linking.Command, By = linking.By.Key } : null,
    };

    /// <summary>A page that listens must not hold the program back when it stops.</summary>
    private static CancellationToken EndOf(HttpContext http, IHostApplicationLifetime life)
    {
        var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, life.ApplicationStopping);
        http.Response.RegisterForDispose(end);
        return end.Token;
    }

    internal sealed record Opening(string Person, string Place);
}
