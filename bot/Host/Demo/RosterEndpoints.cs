namespace E4Bot.Host.Demo;

/// <summary>What the bot may ask of Teams about people: a channel's own roster, a member, the team.</summary>
internal static class RosterEndpoints
{
    public static void Map(IEndpointRouteBuilder connector)
    {
        connector.MapGet("/conversations/{conversation}/pagedmembers", (string conversation, Attendance attendance) =>
            Roster(conversation, attendance) is { } members ? Results.Ok(new { Members = members.Select(Describe) }) : Refusal.ConversationNotFound());

        connector.MapGet("/conversations/{conversation}/members", (string conversation, Attendance attendance) =>
            Roster(conversation, attendance) is { } members ? Results.Ok(members.Select(Describe)) : Refusal.ConversationNotFound());

        connector.MapGet("/conversations/{conversation}/members/{id}", (string conversation, string id, Attendance attendance) =>
        {
            if (Roster(conversation, attendance) is not { } members) return Refusal.ConversationNotFound();
            return People.ById(id) is { } person && members.Contains(person) ? TypedResults.Ok(Describe(person)) : Refusal.MemberNotFound();
        });

        connector.MapGet("/teams/{team}", (string team) => team == Places.TeamId
            ? Results.Ok(new { Id = Places.TeamId, Name = Places.TeamName, AadGroupId = Places.TeamGroupId, Type = "standard" })
            : Refusal.ConversationNotFound());

        connector.MapGet("/teams/{team}/conversations", (string team) => team == Places.TeamId
            ? Results.Ok(new { Conversations = Places.Channels.Select(place => new { Id = place.ConversationId, Name = place.Title, Type = "private" }) })
            : Refusal.ConversationNotFound());
    }

    private static IReadOnlyList<DemoPerson>? Roster(string conversation, Attendance attendance) =>
        conversation == Places.TeamId ? attendance.MembersOfTeam()
        : Places.ByConversation(conversation) is { } place ? attendance.MembersOf(place)
        : null;

    private static object Describe(DemoPerson person) => new
    {
        Id = person.UserId,
        person.Name,
        person.ObjectId,
        person.GivenName,
        person.Surname,
        Email = person.Mail,
        person.UserPrincipalName,
        Places.TenantId,
        UserRole = person.IsGuest ? "guest" : "user",
    };
}
