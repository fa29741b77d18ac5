using E4Bot.Host.Tests.Teams;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.Host.Tests.SignIn;

/// <summary>The program at a public address with a path, Entra behind it, and people's browsers before it.</summary>
internal sealed class Doorway : IAsyncDisposable
{
    public static readonly Uri Root = new("https://lycee.exemple.test/e4bot/");

    private Doorway(Room room, FakeEntra entra) => (Room, Entra) = (room, entra);

    public Room Room { get; }

    public FakeEntra Entra { get; }

    public static Uri Sheet(string candidate = "02736100001", int version = 1) => new(Root, $"fiches/{candidate}/{version}");

    public static async Task<Doorway> OpenAsync(params (string Key, string Value)[] settings)
    {
        var entra = await FakeEntra.StartAsync();
        return new Doorway(await Room.OpenAsync([("Bot:PublicUrl", Root.AbsoluteUri), ("Bot:LoginUrl", entra.Login), .. settings]), entra);
    }

    public WebBrowser Browser() => new(new HttpClient(((BotInProcess)Room.Bot).Server.CreateHandler()) { BaseAddress = Room.Bot.Http.BaseAddress }, Root);

    /// <summary>Opens the document and is sent to Entra; what is asked there.</summary>
    public static async Task<(Uri To, IReadOnlyDictionary<string, string> Asked)> IsSentAsync(WebBrowser browser, Uri document)
    {
        using var sent = await browser.GetAsync(document);
        Assert.Equal(302, (int)sent.StatusCode);
        Assert.True(sent.Headers.CacheControl!.NoStore);
        var to = sent.Headers.Location!;
        return (to, QueryHelpers.ParseQuery(to.Query).ToDictionary(asked => asked.Key, asked => asked.Value.ToString()));
    }

    /// <summary>Signs in with this account, as far as the program's answer to what Entra posts.</summary>
    public async Task<HttpResponseMessage> SignsInAsync(WebBrowser browser, TeamsPerson account, Uri document, Forgery? forgery = null)
    {
        var (_, asked) = await IsSentAsync(browser, document);
        var forged = forgery ?? new Forgery();
        var token = FakeEntra.Token(
            forged.Signing is null ? Entra.Own : forged.Signing(Entra), forged.Nonce ?? asked["nonce"], forged.Claims, forged.Issuer ?? Entra.Issuer, account, forged.Worth);
        return await PostsAsync(browser, token, forged.State ?? asked["state"]);
    }

    public static Task<HttpResponseMessage> PostsAsync(WebBrowser browser, string token, string state) =>
        browser.PostFromElsewhereAsync(new Uri(Root, "signin-oidc"), [new("id_token", token), new("state", state), new("session_state", "x")]);

    /// <summary>The browser of somebody who has signed in.</summary>
    public async Task<WebBrowser> BrowserOf(TeamsPerson account, Uri? document = null)
    {
        var browser = Browser();
        using var came = await SignsInAsync(browser, account, document ?? Sheet());
        Assert.Equal(302, (int)came.StatusCode);
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        await Room.DisposeAsync();
        await Entra.DisposeAsync();
    }
}

/// <summary>What is not as Entra would write it.</summary>
internal sealed record Forgery
{
    public IReadOnlyDictionary<string, object?> Claims { get; init; } = new Dictionary<string, object?>();

    public string? Issuer { get; init; }

    public string? Nonce { get; init; }

    public string? State { get; init; }

    public TimeSpan? Worth { get; init; }

    public Func<FakeEntra, SigningCredentials?>? Signing { get; init; }
}
