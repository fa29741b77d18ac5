using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Walks;

/// <summary>
/// The made-up session with a second centre: one commission, which has the number of one of the first, and one candidate. Maud chairs the jury of the first centre,
/// Pia that of the second, Eden that of the whole session.
/// </summary>
internal static class TwoJuries
{
    public const string Near = "Lycée Imaginaire";
    public const string Far = "Lycée Lointain";

    /// <summary>Of the second centre.</summary>
    public static readonly SomeCandidate Ines = new("09999000001", "Inès LOINTAINE");

    public static readonly Person Pia = President(Cast.Pia, "AUTRE", "Pia", Far);

    private static readonly Person Eden = President(Cast.Eden, "DOUBLURE", "Eden", null);

    public static async Task<Room> OpenAsync()
    {
        var room = await Room.OpenAsync();
        await room.InvitesAsync(Pia);
        await room.InvitesAsync(Eden);
        foreach (var (mail, quality) in new[] { ("un.lointain@exemple.test", MemberQuality.SpecialityTeacher), ("deux.lointain@exemple.test", MemberQuality.Professional) })
            await room.InvitesAsync(new Person(MailAddress.Parse(mail), "LOINTAIN", "Personne", PersonRole.Member, Far, new CommissionKey(Far, 1), quality));
        await InscribesAsync(room);
        return room;
    }

    private static async Task InscribesAsync(Room room) => Assert.True(await room.Services.GetRequiredService<Registers>().ReplaceAsync(
        index => index.Registry with
        {
            Candidates =
            [
                .. index.Registry.Candidates,
                index.Registry.Candidates[0] with { Number = CandidateNumber.Parse(Ines.Number), FirstName = "Inès", LastName = "LOINTAINE", Commission = new CommissionKey(Far, 1) },
            ],
        },
        (_, _) => new(true),
        TestContext.Current.CancellationToken));

    private static Person President(TeamsPerson person, string lastName, string firstName, string? centre) =>
        new(MailAddress.Parse(person.Mail), lastName, firstName, PersonRole.President, centre, null, null);
}
