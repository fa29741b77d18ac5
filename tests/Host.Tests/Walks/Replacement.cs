using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Tests.Import;
using E4Bot.Host.Tests.Teams;
using Microsoft.Extensions.DependencyInjection;

namespace E4Bot.Host.Tests.Walks;

/// <summary>Dominique falls ill in the middle of the week; Eden sits in. The administrator sends the whole import again.</summary>
internal static class Replacement
{
    /// <summary>Dominique sits in commission 2 from now on, in the place of Lou: the import's report.</summary>
    public static Task<string> Moves(Room room) => Imports(room, people => people.Where(p => !IsOf(p, Cast.Lou)).SelectMany(p =>
        IsOf(p, Cast.Dominique) ? [Eden(p), p with { Commission = p.Commission! with { Number = 2 } }] : new[] { p }));

    /// <summary>Dominique is in no part of the session any more.</summary>
    public static Task<string> Vanishes(Room room) => Imports(room, people => people.Select(p => IsOf(p, Cast.Dominique) ? Eden(p) : p));

    /// <summary>Dominique is a member again, of a commission that hears nobody.</summary>
    public static Task<string> Returns(Room room) => Imports(room, people => people.SelectMany(p => IsOf(p, Cast.Eden) ? [p, Idle(p)] : new[] { p }));

    private static async Task<string> Imports(Room room, Func<IReadOnlyList<Person>, IEnumerable<Person>> people)
    {
        var stands = (await room.Services.GetRequiredService<Registers>().ReadAsync(TestContext.Current.CancellationToken)).Registry;
        var sent = RegistryWriting.Texts(stands with { People = [.. people(stands.People)] });
        return Screen.Plain((await room.Ali.Sends("importer", sent.Csv())).Words);
    }

    private static Person Eden(Person ill) => ill with { Mail = MailAddress.Parse(Cast.Eden.Mail), FirstName = "Eden", LastName = "DOUBLURE" };

    private static Person Idle(Person sitting) => sitting with
    {
        Mail = MailAddress.Parse(Cast.Dominique.Mail),
        FirstName = "Dominique",
        LastName = "MODÈLE",
        Commission = sitting.Commission! with { Number = 9 },
    };

    private static bool IsOf(Person person, TeamsPerson someone) => person.Mail == MailAddress.Parse(someone.Mail);
}
