using E4Bot.Host.SignIn;
using E4Bot.Host.Tests.Teams;

namespace E4Bot.Host.Tests.SignIn;

/// <summary>Who has signed in at one program is known to another that shares its store, and what is opened at one is told by both.</summary>
public class GrantedTests
{
    private static readonly Uri Sheet = new("/fiches/02736100001/1", UriKind.Relative);

    [Fact]
    public async Task One_sign_in_opens_the_document_wherever_the_request_goes()
    {
        await using var room = await OpeningTests.Sealed();
        var cookie = Visiting.CookieOf(room, new Visitor(Cast.Camille.ObjectId, FakeTeams.TenantId));

        for (var request = 0; request < 8; request++)
        {
            using var opened = await room.Opens(Sheet, cookie);
            Assert.Equal(200, (int)opened.StatusCode);
        }
        Assert.Single((await room.InTheirChat(Cast.Camille).Asks("journal Alix")).Card!.Words.Split("Camille FICTIVE a ouvert la fiche, version 1").Skip(1));
    }
}
