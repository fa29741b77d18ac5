using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using E4Bot.BotFramework.Tests.Fakes;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.BotFramework.Tests.Inbound;

/// <summary>Who is believed: one bot with one set of keys, and every way to be wrong.</summary>
public sealed class TokenMatrixTests : IClassFixture<BelievingBot>
{
    private const string Message = "message-personal";

    private readonly ChannelKeyPair _key;
    private readonly TestBot _bot;

    public TokenMatrixTests(BelievingBot believing)
    {
        (_key, _bot) = (believing.Endorsed, believing.Bot);
        _bot.Turn.Reset();
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task A_right_token_is_believed(string algorithm)
    {
        await ExpectAsync(HttpStatusCode.OK, token => token.SigningCredentials = _key.Sign(algorithm));
        Assert.Single(_bot.Turn.Received);
    }

    [Theory]
    [InlineData("https://api.botframework.com/")]
    [InlineData("https://API.botframework.com")]
    [InlineData("https://api.botframework.us")]
    [InlineData("https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/")]
    [InlineData("https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0")]
    [InlineData("https://login.microsoftonline.com/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee/v2.0")]
    [InlineData("")]
    public Task Another_issuer_is_401(string issuer) => ExpectAsync(HttpStatusCode.Unauthorized, token => token.Issuer = issuer);

    [Fact]
    public Task An_entra_token_obtained_with_the_bots_own_client_id_is_401() => ExpectAsync(HttpStatusCode.Unauthorized, token =>
    {
        token.Issuer = $"https://login.microsoftonline.com/{TestBot.Tenant}/v2.0";
        token.Claims["azp"] = token.Claims["appid"] = TestBot.AppId;
        token.Claims["tid"] = TestBot.Tenant;
    });

    [Theory]
    [InlineData("99999999-2222-3333-4444-555555555555")]
    [InlineData("api://" + TestBot.AppId)]
    [InlineData("https://api.botframework.com")]
    [InlineData(null)]
    public Task Another_audience_is_401(string? audience) => ExpectAsync(HttpStatusCode.Unauthorized, token => token.Audience = audience);

    [Fact]
    public Task A_token_for_this_bot_among_others_is_401() =>
        ExpectAsync(HttpStatusCode.Unauthorized, token => (token.Audience, token.Claims["aud"]) = (null, new[] { TestBot.AppId, "99999999-2222-3333-4444-555555555555" }));

    [Theory]
    [InlineData("1.0", "appid")]
    [InlineData("2.0", "azp")]
    public Task A_token_by_which_another_bot_calls_is_401(string version, string claim) => ExpectAsync(HttpStatusCode.Unauthorized, token =>
        (token.Claims["ver"], token.Claims[claim]) = (version, "99999999-2222-3333-4444-555555555555"));

    [Theory]
    [InlineData(-4, HttpStatusCode.OK)]
    [InlineData(-6, HttpStatusCode.Unauthorized)]
    public Task An_expired_token_is_forgiven_five_minutes(int minutes, HttpStatusCode status) => ExpectAsync(status, token =>
    {
        token.NotBefore = DateTime.UtcNow.AddHours(-1);
        token.Expires = DateTime.UtcNow.AddMinutes(minutes);
    });

    [Theory]
    [InlineData(4, HttpStatusCode.OK)]
    [InlineData(6, HttpStatusCode.Unauthorized)]
    public Task A_token_of_the_future_is_forgiven_five_minutes(int minutes, HttpStatusCode status) =>
        ExpectAsync(status, token => token.NotBefore = DateTime.UtcNow.AddMinutes(minutes));

    [Fact]
    public Task A_token_that_never_expires_is_401() => ExpectAsync(HttpStatusCode.Unauthorized, token => token.Expires = null);

    [Fact]
    public Task An_unsigned_token_is_401() => ExpectAsync(HttpStatusCode.Unauthorized, token => token.SigningCredentials = null);

    [Fact]
    public Task A_token_signed_with_a_shared_secret_is_401() => ExpectAsync(HttpStatusCode.Unauthorized, token =>
        token.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(new byte[64]) { KeyId = _key.Id }, SecurityAlgorithms.HmacSha256));

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha256)]
    [InlineData(SecurityAlgorithms.RsaSsaPssSha512)]
    public Task Another_algorithm_on_the_right_key_is_401(string algorithm) =>
        ExpectAsync(HttpStatusCode.Unauthorized, token => token.SigningCredentials = _key.Sign(algorithm));

    [Fact]
    public Task A_token_that_names_a_key_it_was_not_signed_by_is_401() =>
        ExpectAsync(HttpStatusCode.Unauthorized, token => token.SigningCredentials = new ChannelKeyPair(_key.Id).Sign());

    [Fact]
    public Task A_token_that_names_no_key_is_401() => ExpectAsync(HttpStatusCode.Unauthorized, token =>
        token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(RSA.Create(2048)), SecurityAlgorithms.RsaSha256));

    [Fact]
    public Task A_token_with_a_key_that_nobody_published_is_401() =>
        ExpectAsync(HttpStatusCode.Unauthorized, token => token.SigningCredentials = new ChannelKeyPair("inconnue").Sign());

    [Fact]
    public async Task A_token_whose_payload_was_changed_is_401()
    {
        var parts = Tokens.Valid(_key).Split('.');
        parts[1] = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("emea", "amer"));

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(Corpus.Text(Message), string.Join('.', parts)));
    }

    [Fact]
    public async Task A_token_spelt_with_padding_is_401() =>
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(Corpus.Text(Message), Tokens.Valid(_key) + "=="));

    [Fact]
    public async Task A_token_with_a_claim_twice_is_401()
    {
        var token = new HandMadeToken(_key) { Reword = json => """{"aud":"99999999-2222-3333-4444-555555555555",""" + json[1..] };

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(Corpus.Text(Message), token.ToString()));
    }

    [Theory]
    [InlineData("{0}", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer  {0}", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer {0} more", HttpStatusCode.Unauthorized)]
    [InlineData("Basic {0}", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer x.y.z", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer not-a-token", HttpStatusCode.Unauthorized)]
    [InlineData("bearer {0}", HttpStatusCode.OK)]
    [InlineData("BEARER {0}", HttpStatusCode.OK)]
    public async Task The_header_has_exactly_two_parts(string header, HttpStatusCode status)
    {
        var answer = await _bot.SendAsync(Corpus.Text(Message), change: request =>
            request.Headers.TryAddWithoutValidation("Authorization", string.Format(header, Tokens.Valid(_key))));

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Without_a_token_it_is_401_and_says_how_but_not_why()
    {
        var answer = await _bot.SendAsync(Corpus.Text(Message));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(new AuthenticationHeaderValue("Bearer"), answer.Headers.WwwAuthenticate.Single());
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_token_is_looked_at_before_the_body() => Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync("{", "x.y.z"));

    private async Task ExpectAsync(HttpStatusCode status, Action<SecurityTokenDescriptor> change)
    {
        var token = Tokens.Make(token =>
        {
            token.SigningCredentials = _key.Sign();
            change(token);
        });
        Assert.Equal(status, await StatusAsync(Corpus.Text(Message), token));
        if (status != HttpStatusCode.OK) Assert.Empty(_bot.Turn.Received);
    }

    private async Task<HttpStatusCode> StatusAsync(string body, string token) => (await _bot.SendAsync(body, token)).StatusCode;
}
