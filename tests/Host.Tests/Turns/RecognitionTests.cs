using E4Bot.Host.Tests.Delivery;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.Turns;

/// <summary>Nobody is taken for a registered person by a name, or by an address that their own organisation has not given.</summary>
public class RecognitionTests
{
    private const string Stranger = "Je ne vous connais pas dans cette session";
    private const string ObjectId = "00000000-0000-4000-8000-000000000077";

    private static readonly TeamsPerson Double = Cast.Camille with { ObjectId = ObjectId, UserId = "29:fictif-77" };

    public static TheoryData<string> Pretenders => [.. Everybody.Keys];

    private static Dictionary<string, TeamsPerson> Everybody => new()
    {
        ["a guest"] = Double with { IsGuest = true },
        ["a guest by the principal name alone"] = Double with { PrincipalName = "camille.fictive_exemple.test#EXT#@lycee-imaginaire.exemple.test" },
        ["someone of another tenant"] = Double with { Tenant = "00000000-0000-4000-a000-000000000002" },
        ["someone of no tenant"] = Double with { Tenant = null },
        ["someone without an account"] = Double with { IsAnonymous = true },
        ["someone of the same name"] = Double with { Mail = "autre.personne@exemple.test" },
    };

    [Theory]
    [MemberData(nameof(Pretenders))]
    public async Task Who_goes_by_a_members_name_or_address_is_a_stranger(string who)
    {
        await using var room = await Room.OpenAsync();

        Assert.StartsWith(Stranger, Screen.Plain((await room.InTheirChat(Everybody[who]).Asks("candidats")).Text!), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pretenders))]
    public async Task In_a_channel_they_are_an_outsider_on_whatever_page_of_the_roster(string who)
    {
        await using var room = await Room.OpenAsync();
        room.Teams.RosterPage = 1;
        room.Teams.Join(room.Commission1, Everybody[who]);

        await new QuickSheet(room.Camille, Candidates.Alix).IsSealed();

        Assert.Contains("La note n'est pas affichée ici", Screen.Plain((await SheetCards.Comes(room, room.Commission1)).Now.Words), StringComparison.Ordinal);
        await SheetCards.Comes(room, room.Teams.ChatWith(Cast.Camille));
        await SheetCards.Comes(room, room.Teams.ChatWith(Cast.Dominique));
        Assert.Empty(room.Teams.Messages(room.Teams.ChatWith(Everybody[who])));
    }

    [Fact]
    public async Task The_member_themselves_is_known_by_the_principal_name_and_by_the_mail_address_of_their_organisation()
    {
        await using var room = await Room.OpenAsync();

        Assert.DoesNotContain(Stranger, (await room.InTheirChat(Cast.Camille).Asks("candidats")).Words, StringComparison.Ordinal);
        var byMail = Cast.Lou with { PrincipalName = "lspecimen@lycee-imaginaire.exemple.test" };
        Assert.DoesNotContain(Stranger, (await room.InTheirChat(byMail).Asks("candidats")).Words, StringComparison.Ordinal);
    }
}
