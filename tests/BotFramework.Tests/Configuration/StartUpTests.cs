using E4Bot.BotFramework.Tests.Fakes;
using Microsoft.Extensions.Options;

namespace E4Bot.BotFramework.Tests.Configuration;

/// <summary>What the program refuses to start with, and which key it names.</summary>
public sealed class StartUpTests
{
    public static TheoryData<string, string?, string> WrongKeys => new()
    {
        { "Bot:AppId", "not-a-guid", "Bot:AppId" },
        { "Bot:TenantId", null, "Bot:TenantId" },
        { "Bot:TenantId", "botframework.com", "Bot:TenantId" },
        { "Bot:Credential:Type", null, "Bot:Credential:Type" },
        { "Bot:Credential:Type", "7", "Bot:Credential:Type" },
        { "Bot:Credential:Secret", null, "Bot:Credential:Secret" },
        { "Bot:Credential:Type", "ManagedIdentity", "Bot:Credential:Secret" },
        { "Bot:Credential:Type", "Certificate", "Bot:Credential:CertificatePath" },
        { "Bot:Credential:Type", "Federated", "Bot:Credential:ManagedIdentityClientId" },
        { "Bot:DangerouslyAllowAnonymous", "true", "Bot:DangerouslyAllowAnonymous" },
        { "Bot:AllowedTenants:0", "lycee.exemple.test", "Bot:AllowedTenants" },
        { "Bot:MetadataUrl", "http://exemple.test/", "Bot:MetadataUrl" },
        { "Bot:LoginUrl", "login", "Bot:LoginUrl" },
        { "Bot:Scope", "https://api.botframework.com", "Bot:Scope" },
        { "Bot:AllowedServiceHosts:0", "https://smba.trafficmanager.net", "Bot:AllowedServiceHosts" },
        { "Bot:PublicUrl", "http://bot.exemple.test", "Bot:PublicUrl" },
        { "Bot:PublicUrl", "/bot", "Bot:PublicUrl" },
        { "Bot:PublicUrl", "https://bot.exemple.test/?a=b", "Bot:PublicUrl" },
        { "Bot:TurnTimeout", "00:00:00", "Bot:TurnTimeout" },
        { "Bot:ConnectTimeout", "01:00:00", "Bot:ConnectTimeout" },
        { "Bot:SendTimeout", "-00:00:01", "Bot:SendTimeout" },
        { "Bot:SendAttempts", "0", "Bot:SendAttempts" },
        { "Bot:Pace:SendsPerSecond", "0", "Bot:Pace:SendsPerSecond is not between" },
        { "Bot:Pace:CallsPerSecond", "1000001", "Bot:Pace:CallsPerSecond is not between" },
    };

    [Theory, MemberData(nameof(WrongKeys))]
    public async Task A_wrong_key_stops_the_program_with_one_sentence_that_names_it(string key, string? value, string named)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => TestBot.StartAsync(new(Production()) { [key] = value }, "Production"));

        Assert.StartsWith(named, Assert.Single(refusal.Failures));
    }

    [Theory]
    [InlineData("Bot:AppID_", "x", "Bot:AppID_ is not a setting: those under Bot are AppId, TenantId, ")]
    [InlineData("Bot:Cloud", "Mars", "Bot:Cloud is not one of Public, UsGovernment, China.")]
    [InlineData("Bot:TurnTimeout", "soon", "Bot:TurnTimeout is not a duration")]
    [InlineData("Bot:SendAttempts", "thrice", "Bot:SendAttempts is not a whole number")]
    [InlineData("Bot:Pace:Sends", "5", "Bot:Pace:Sends is not a setting: those under Bot:Pace are SendsPerSecond, ")]
    [InlineData("Bot:AllowedChannels:0", "", "Bot:AllowedChannels:0 is empty")]
    public async Task A_key_that_does_not_exist_or_cannot_be_read_is_named_too(string key, string value, string told)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => TestBot.StartAsync(new(Production()) { [key] = value }, "Production"));

        Assert.StartsWith(told, Assert.Single(refusal.Failures));
    }

    [Theory]
    [InlineData("certificate.pfx", "rubbish")]
    [InlineData("certificate.pem", "rubbish")]
    [InlineData("certificate.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")]
    public async Task A_certificate_that_cannot_be_read_is_named_by_its_key(string name, string content)
    {
        var folder = Directory.CreateTempSubdirectory("e4bot-certificate-");
        var file = Path.Combine(folder.FullName, name);
        await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);
        var settings = new Dictionary<string, string?>(Production()) { ["Bot:Credential:Type"] = "Certificate", ["Bot:Credential:CertificatePath"] = file };

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => TestBot.StartAsync(settings, "Production"));

        Assert.StartsWith("Bot:Credential:CertificatePath names no certificate", Assert.Single(refusal.Failures));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Outside_development_the_program_does_not_start_without_an_identity()
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => TestBot.StartAsync([], "Production"));

        Assert.StartsWith("Bot:AppId is missing", Assert.Single(refusal.Failures));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Outside_development_the_flag_is_refused(string environment)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => TestBot.StartAsync(TestBot.Anonymous(), environment));

        Assert.Contains(refusal.Failures, failure => failure.StartsWith("Bot:DangerouslyAllowAnonymous", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://*:0")]
    public async Task An_anonymous_bot_that_listens_to_the_network_stops(string url)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => TestBot.StartAsync(TestBot.Anonymous(), url: url));

        Assert.StartsWith("Bot:DangerouslyAllowAnonymous", Assert.Single(refusal.Failures));
    }

    [Fact]
    public async Task With_an_identity_it_may_listen_to_the_network()
    {
        await using var service = await FakeKeyService.StartAsync(new ChannelKeyPair("clé", "msteams"));
        await using var bot = await TestBot.StartAsync(TestBot.Identity(service), url: "http://0.0.0.0:0");

        Assert.NotNull(bot.Connector);
    }

    private static Dictionary<string, string?> Production() => new()
    {
        ["Bot:AppId"] = TestBot.AppId,
        ["Bot:TenantId"] = TestBot.Tenant,
        ["Bot:Credential:Type"] = "Secret",
        ["Bot:Credential:Secret"] = "not-a-secret",
    };
}
