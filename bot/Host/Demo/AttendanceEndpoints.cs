namespace E4Bot.Host.Demo;

/// <summary>Lets an outsider into a channel, or out of it; the bot hears of it.</summary>
internal static class AttendanceEndpoints
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/attendance", async (Presence presence, HttpContext http, Attendance attendance, ActivityWriter writer, BotGate bot) =>
        {
            if (Standing.Of(presence.By, presence.Place, attendance) is not { Place.IsChannel: true } standing) return Standing.Nowhere();
            if (People.ByKey(presence.Person) is not { } person || standing.Place.Regulars.Contains(person))
                return Standing.Sentence(StatusCodes.Status400BadRequest, "Cette personne ne peut pas entrer ou sortir ici.");

            if (!attendance.Set(standing.Place, person, presence.Present)) return TypedResults.NoContent();
            var origin = Origin.Of(http);
            await bot.DeliverAsync(writer.RosterChanged(origin, standing.Place, standing.Person, person, presence.Present), origin);
            return TypedResults.NoContent();
        });

    internal sealed record Presence(string Place, string Person, bool Present, string By);
}
