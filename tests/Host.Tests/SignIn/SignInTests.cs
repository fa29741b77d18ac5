using E4Bot.Host.Tests.Teams;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.Host.Tests.SignIn;

/// <summary>Who comes through the door with what Entra posts, and who does not.</summary>
public sealed class SignInTests
{
    private static readonly Uri Home = new(Doorway.Root, "signin-oidc");

    public static TheoryData<string> Forgeries =>
    [
        "another tenant's issuer", "another tenant", "another application", "another nonce", "no nonce", "expired", "signed by nobody", "signed with the public key",
        "signed by somebody else", "no object id", "an object id that is none", "a state that was touched", "no tenant",
    ];

    [Fact]
    public async Task Who_does_not_say_who_they_are_is_sent_to_entra_with_little_and_back_to_the_address_that_is_set()
    {
        await using var door = await Doorway.OpenAsync();
        var browser = door.Browser();
        browser.Host = "ailleurs.exemple.test";

        var (to, asked) = await Doorway.IsSentAsync(browser, Doorway.Sheet());

        Assert.Equal($"{door.Entra.Login}/{FakeTeams.TenantId}/oauth2/v2.0/authorize", to.GetLeftPart(UriPartial.Path));
        Assert.Equal(("id_token", "form_post", "openid profile", Visiting.ClientId), (asked["response_type"], asked["response_mode"], asked["scope"], asked["client_id"]));
        Assert.Equal(Home.AbsoluteUri, asked["redirect_uri"]);
        Assert.DoesNotContain("ailleurs", to.AbsoluteUri, StringComparison.Ordinal);
        Assert.All(browser.Cookies, cookie => Assert.Equal(("/e4bot/signin-oidc", true, true), (cookie.Path.Value, cookie.Secure, cookie.HttpOnly)));
    }

    [Fact]
    public async Task Back_from_entra_they_are_at_the_document_with_a_cookie_that_holds_two_identifiers()
    {
        await using var door = await Doorway.OpenAsync();
        var browser = door.Browser();

        using var came = await door.SignsInAsync(browser, Cast.Camille, Doorway.Sheet());

        Assert.Equal((302, "/e4bot/fiches/02736100001/1"), ((int)came.StatusCode, came.Headers.Location!.OriginalString));
        var cookie = Assert.Single(browser.Cookies);
        Assert.Equal(("__Secure-e4bot", "/e4bot/", true, true), (cookie.Name.Value, cookie.Path.Value, cookie.Secure, cookie.HttpOnly));
        Assert.Equal(Microsoft.Net.Http.Headers.SameSiteMode.Lax, cookie.SameSite);
        Assert.Equal(["oid", "tid"], Visiting.ClaimsOf(door.Room, cookie.Value.Value!));
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Nobody_comes_in_with(string forgery)
    {
        await using var door = await Doorway.OpenAsync();
        var browser = door.Browser();

        using var refused = await door.SignsInAsync(browser, Cast.Camille, Doorway.Sheet(), Of(forgery));

        await IsRefused(refused);
        Assert.DoesNotContain(browser.Cookies, cookie => cookie.Name.Value!.Contains("Secure-e4bot", StringComparison.Ordinal));
        Assert.DoesNotContain(door.Room.Logs.Lines, line => line.Contains(Cast.Camille.Mail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_posted_once_opens_nothing_a_second_time()
    {
        await using var door = await Doorway.OpenAsync();
        var browser = door.Browser();
        var (_, asked) = await Doorway.IsSentAsync(browser, Doorway.Sheet());
        var token = FakeEntra.Token(door.Entra.Own, asked["nonce"], new Dictionary<string, object?>(), door.Entra.Issuer, Cast.Camille);
        using var first = await Doorway.PostsAsync(browser, token, asked["state"]);
        Assert.Equal(302, (int)first.StatusCode);

        using var again = await Doorway.PostsAsync(browser, token, asked["state"]);
        using var another = await Doorway.PostsAsync(door.Browser(), token, asked["state"]);

        await IsRefused(again);
        await IsRefused(another);
        Assert.DoesNotContain(door.Room.Logs.Lines, line => line.Contains(token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_somebody_else_began_is_not_ended_in_ones_browser()
    {
        await using var door = await Doorway.OpenAsync();
        var (_, theirs) = await Doorway.IsSentAsync(door.Browser(), Doorway.Sheet());
        var browser = door.Browser();
        await Doorway.IsSentAsync(browser, Doorway.Sheet());

        using var refused = await Doorway.PostsAsync(
            browser, FakeEntra.Token(door.Entra.Own, theirs["nonce"], new Dictionary<string, object?>(), door.Entra.Issuer, Cast.Kim), theirs["state"]);

        await IsRefused(refused);
    }

    [Theory]
    [InlineData("signin-oidc")]
    [InlineData("signin-oidc?error=access_denied&state=x")]
    [InlineData("signin-oidc?id_token=x&state=x")]
    public async Task Whatever_else_comes_there_is_refused_in_a_sentence(string address)
    {
        await using var door = await Doorway.OpenAsync();

        using var refused = await door.Browser().GetAsync(new Uri(Doorway.Root, address));

        await IsRefused(refused);
    }

    [Fact]
    public async Task While_entra_does_not_answer_it_says_so()
    {
        await using var door = await Doorway.OpenAsync();
        door.Entra.IsDown = true;

        using var refused = await door.Browser().GetAsync(Doorway.Sheet());

        Assert.Equal((503, true), ((int)refused.StatusCode, refused.Headers.CacheControl!.NoStore));
        Assert.Contains("Le service de connexion de Microsoft ne répond pas", await refused.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fiches/02736100001/1?ReturnUrl=https://ailleurs.exemple.test/")]
    [InlineData("fiches/02736100001/1?retour=//ailleurs.exemple.test&compte=autre")]
    public async Task Nothing_in_an_address_sends_people_elsewhere(string address)
    {
        await using var door = await Doorway.OpenAsync();

        using var came = await door.SignsInAsync(door.Browser(), Cast.Camille, new Uri(Doorway.Root, address));

        Assert.Equal("/e4bot/fiches/02736100001/1", came.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Who_comes_for_another_account_chooses_it()
    {
        await using var door = await Doorway.OpenAsync();

        var (_, asked) = await Doorway.IsSentAsync(await door.BrowserOf(Cast.Kim), new Uri(Doorway.Sheet().AbsoluteUri + "?compte=autre"));

        Assert.Equal("select_account", asked["prompt"]);
    }

    [Fact]
    public async Task Signed_out_the_browser_is_asked_again_and_another_site_signs_nobody_out()
    {
        await using var door = await Doorway.OpenAsync();
        var browser = await door.BrowserOf(Cast.Camille);
        var signOut = new Uri(Doorway.Root, "deconnexion");

        using var elsewhere = await browser.PostAsync(signOut, "https://ailleurs.exemple.test");
        Assert.Equal((403, 1), ((int)elsewhere.StatusCode, browser.Cookies.Count));
        using var page = await browser.GetAsync(signOut);
        Assert.Contains("<button>Se déconnecter</button>", await page.Text(), StringComparison.Ordinal);
        using var done = await browser.PostAsync(signOut, "https://lycee.exemple.test");

        Assert.Contains("Déconnexion faite", await done.Text(), StringComparison.Ordinal);
        Assert.Empty(browser.Cookies);
    }

    private static Forgery Of(string forgery) => forgery switch
    {
        "another tenant's issuer" => new Forgery { Issuer = "https://login.microsoftonline.com/00000000-0000-4000-a000-000000000002/v2.0" },
        "another tenant" => Saying("tid", "00000000-0000-4000-a000-000000000002"),
        "no tenant" => Saying("tid", null),
        "another application" => Saying("aud", "00000000-0000-4000-b000-000000000002"),
        "another nonce" => new Forgery { Nonce = "638000000000000000.bm9uY2U=" },
        "no nonce" => Saying("nonce", null),
        "expired" => new Forgery { Worth = TimeSpan.FromMinutes(-6) },
        "signed by nobody" => new Forgery { Signing = _ => null },
        "signed with the public key" => new Forgery { Signing = entra => entra.PublicKeyAsSecret },
        "signed by somebody else" => new Forgery { Signing = _ => new SigningCredentials(new RsaSecurityKey(System.Security.Cryptography.RSA.Create(2048)) { KeyId = "entra" }, SecurityAlgorithms.RsaSha256) },
        "no object id" => Saying("oid", null),
        "an object id that is none" => Saying("oid", "camille"),
        "a state that was touched" => new Forgery { State = "CfDJ8AAAA" },
        _ => throw new ArgumentOutOfRangeException(nameof(forgery)),
    };

    private static Forgery Saying(string claim, object? value) => new() { Claims = new Dictionary<string, object?> { [claim] = value } };

    private static async Task IsRefused(HttpResponseMessage response)
    {
        Assert.Equal((400, true), ((int)response.StatusCode, response.Headers.CacheControl!.NoStore));
        Assert.Contains("<h1>Connexion refusée</h1>", await response.Text(), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
