using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using E4Bot.BotFramework.Tests.Fakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace E4Bot.BotFramework.Tests.Outbound;

/// <summary>How the bot proves who it is: against a made-up login service, on a network where only that and one connector exist.</summary>
public sealed class OutboundTokenTests : IAsyncLifetime
{
    private readonly List<Dictionary<string, string>> _asked = [];
    private FakeConnector _connector = null!;
    private FakeKeyService _keys = null!;
    private WebApplication _login = null!;
    private RedirectingHandler _network = null!;
    private bool _loginRefuses;
    private int _loginFails;

    public async ValueTask InitializeAsync()
    {
        _connector = await FakeConnector.StartAsync();
        _keys = await FakeKeyService.StartAsync(new ChannelKeyPair("clé", "msteams"));
        _login = await Loopback.ServeAsync(LoginAsync);
        _network = new RedirectingHandler(new Dictionary<string, Uri>
        {
            ["smba.trafficmanager.net"] = _connector.Address,
            ["login.microsoftonline.com"] = Loopback.AddressOf(_login),
            ["login.microsoftonline.us"] = Loopback.AddressOf(_login),
            ["login.partner.microsoftonline.cn"] = Loopback.AddressOf(_login),
            ["127.0.0.1"] = new(_keys.MetadataUrl),
            ["169.254.169.254"] = Loopback.AddressOf(_login),
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _login.DisposeAsync();
        await _keys.DisposeAsync();
        await _connector.DisposeAsync();
        _network.Dispose();
    }

    [Fact]
    public async Task A_secret_is_exchanged_at_the_bots_own_tenant_once_for_many_sends()
    {
        await using var bot = await StartAsync([]);

        for (var i = 0; i < 3; i++) Assert.IsType<SendOutcome.Sent>(await PostAsync(bot));

        Assert.All(_connector.Calls, call => Assert.Equal("Bearer jeton-1", call.Authorization));
        var asked = Assert.Single(_asked);
        Assert.Equal($"/{TestBot.Tenant}/oauth2/v2.0/token", asked["path"]);
        Assert.Equal("https://api.botframework.com/.default", asked["scope"].Split(' ')[0]);
        Assert.Equal("not-a-secret", asked["client_secret"]);
    }

    [Fact]
    public async Task Many_sends_at_once_ask_for_one_token()
    {
        await using var bot = await StartAsync([]);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => PostAsync(bot, $"19:canal-{i}@thread.tacv2").AsTask()));

        Assert.All(outcomes, outcome => Assert.IsType<SendOutcome.Sent>(outcome));
        Assert.Single(_asked);
    }

    [Fact]
    public async Task A_token_that_is_refused_to_many_at_once_is_renewed_once()
    {
        await using var bot = await StartAsync([]);
        _connector.Answer = http => http.Request.Headers.Authorization == "Bearer jeton-1"
            ? FakeConnector.Write(http, 401, "")
            : FakeConnector.Write(http, 201, """{"id":"1"}""");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => PostAsync(bot, $"19:canal-{i}@thread.tacv2").AsTask()));

        Assert.All(outcomes, outcome => Assert.IsType<SendOutcome.Sent>(outcome));
        Assert.Equal(2, _asked.Count);
    }

    [Fact]
    public async Task A_certificate_signs_the_request()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pfx");
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=fictif", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await File.WriteAllBytesAsync(path, certificate.Export(X509ContentType.Pfx), TestContext.Current.CancellationToken);
        await using var bot = await StartAsync(new() { ["Bot:Credential:Type"] = "Certificate", ["Bot:Credential:CertificatePath"] = path });

        Assert.IsType<SendOutcome.Sent>(await PostAsync(bot));

        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", Assert.Single(_asked)["client_assertion_type"]);
        File.Delete(path);
    }

    [Fact]
    public async Task A_managed_identity_is_asked_for_the_resource_as_itself()
    {
        await using var bot = await StartAsync(new() { ["Bot:Credential:Type"] = "ManagedIdentity", ["Bot:Credential:Secret"] = null });

        Assert.IsType<SendOutcome.Sent>(await PostAsync(bot));

        var asked = Assert.Single(_asked, asked => asked.ContainsKey("resource"));
        Assert.Equal("https://api.botframework.com", asked["resource"]);
        Assert.Equal(TestBot.AppId, asked["client_id"]);
    }

    [Theory]
    [InlineData("Public", "api://AzureADTokenExchange")]
    [InlineData("UsGovernment", "api://AzureADTokenExchangeUSGov")]
    [InlineData("China", "api://AzureADTokenExchangeChina")]
    public async Task A_federated_bot_hands_in_what_its_managed_identity_got_for_its_cloud(string cloud, string audience)
    {
        const string Voucher = "99999999-0000-4000-8000-000000000000";
        await using var bot = await StartAsync(new()
        {
            ["Bot:Cloud"] = cloud, ["Bot:Credential:Type"] = "Federated", ["Bot:Credential:ManagedIdentityClientId"] = Voucher,
        });

        Assert.IsType<SendOutcome.Sent>(await PostAsync(bot));

        var asked = Assert.Single(_asked, asked => asked.ContainsKey("resource"));
        Assert.Equal((audience, Voucher), (asked["resource"], asked["client_id"]));
        Assert.StartsWith("jeton-", Assert.Single(_asked, asked => asked.ContainsKey("client_assertion"))["client_assertion"]);
    }

    [Fact]
    public async Task A_refused_token_is_renewed_once_and_the_message_sent_again()
    {
        await using var bot = await StartAsync([]);
        _connector.Answer = http => http.Request.Headers.Authorization == "Bearer jeton-1"
            ? FakeConnector.Write(http, 401, "")
            : FakeConnector.Write(http, 201, """{"id":"1"}""");

        Assert.IsType<SendOutcome.Sent>(await PostAsync(bot));

        Assert.Equal(["Bearer jeton-1", "Bearer jeton-2"], _connector.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_token_refused_twice_is_terminal()
    {
        await using var bot = await StartAsync([]);
        _connector.Answer = http => FakeConnector.Write(http, 401, """{"error":{"code":"BotNotRegistered"}}""");

        Assert.Equal(new SendOutcome.Refused(RefusalCodes.BotNotRegistered), await PostAsync(bot));

        Assert.Equal(2, _connector.Calls.Count);
    }

    [Fact]
    public async Task A_login_service_that_fails_once_is_asked_again_for_the_same_send()
    {
        _loginFails = 1;
        await using var bot = await StartAsync([]);

        Assert.IsType<SendOutcome.Sent>(await PostAsync(bot));

        Assert.Single(_connector.Calls);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_it_is_safe_to_try_again()
    {
        _loginRefuses = true;
        await using var bot = await StartAsync([]);

        Assert.Equal(new SendOutcome.NotAccepted(null), await PostAsync(bot));

        Assert.Empty(_connector.Calls);
    }

    private ValueTask<SendOutcome> PostAsync(TestBot bot, string conversation = "19:canal@thread.tacv2") => bot.Connector.PostAsync(
        _connector.Where(conversation) with { ServiceUrl = TestBot.ServiceUrl }, new Activity { Type = "message", Text = "Bonjour" }, TestContext.Current.CancellationToken);

    private async Task<TestBot> StartAsync(Dictionary<string, string?> settings)
    {
        var all = TestBot.Identity(_keys);
        foreach (var (key, value) in settings) all[key] = value;
        return await TestBot.StartAsync(all, network: _network);
    }

    private async Task LoginAsync(HttpContext http)
    {
        IEnumerable<KeyValuePair<string, StringValues>> parameters = http.Request.HasFormContentType ? http.Request.Form : http.Request.Query;
        var asked = parameters.ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
        asked["path"] = http.Request.Path.Value!;
        int number;
        lock (_asked)
        {
            _asked.Add(asked);
            number = _asked.Count;
        }
        var expires = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();
        if (Interlocked.Decrement(ref _loginFails) >= 0) await FakeConnector.Write(http, 503, "");
        else if (_loginRefuses) await FakeConnector.Write(http, 401, """{"error":"invalid_client","error_description":"fictif"}""");
        else await FakeConnector.Write(http, 200, $$"""{"token_type":"Bearer","expires_in":3600,"expires_on":{{expires}},"access_token":"jeton-{{number}}"}""");
    }
}
