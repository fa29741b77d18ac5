namespace E4Bot.Host.Demo;

/// <summary>A person in a place where they may be.</summary>
internal sealed record Standing(DemoPerson Person, DemoPlace Place)
{
    public static Standing? Of(string? person, string? place, Attendance attendance) =>
        People.ByKey(person) is { } who && Places.ByKey(place) is { } where && attendance.MembersOf(where).Contains(who) ? new Standing(who, where) : null;

    public static IResult Nowhere() => Sentence(StatusCodes.Status403Forbidden, "Cette personne n’est pas membre de ce lieu. Choisissez-en un autre.");

    public static IResult Sentence(int status, string sentence) => TypedResults.Json(new { Sentence = sentence }, statusCode: status);
}
