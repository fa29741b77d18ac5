using E4Bot.BotFramework;
using E4Bot.Host.Http;
using E4Bot.Host.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Tests.SignIn;

/// <summary>What keeps people from signing in is said at the start.</summary>
public sealed class SignInSettingsTests
{
    private const string One = "00000000-0000-4000-a000-000000000001";
    private const string Other = "00000000-0000-4000-a000-000000000002";

    [Fact]
    public void The_bots_own_application_and_tenant_serve()
    {
        var app = Program(bot => (bot.AppId, bot.TenantId) = (Other, One));

        Assert.Equal(new EntraApplication(Other, One, "https://login.microsoftonline.com"), app.Services.GetRequiredService<EntraApplication>());
        Assert.Equal($"https://login.microsoftonline.com/{One}/v2.0", app.Services.GetRequiredService<EntraApplication>().Authority);
        Assert.True(app.Services.GetRequiredService<Doors>().Open is EntraDoor);
    }

    [Theory]
    [InlineData(BotCloud.UsGovernment, "https://login.microsoftonline.us")]
    [InlineData(BotCloud.China, "https://login.partner.microsoftonline.cn")]
    public void Each_cloud_has_its_login(BotCloud cloud, string login)
    {
        var app = Program(bot => (bot.AppId, bot.TenantId, bot.Cloud) = (Other, One, cloud));

        Assert.Equal(login, app.Services.GetRequiredService<EntraApplication>().Login);
    }

    [Fact]
    public void A_managed_identity_needs_an_application_where_documents_are_to_be_opened() => Assert.StartsWith(
        "SignIn:ClientId is missing: nobody can sign in to a managed identity.",
        Refused(bot => (bot.AppId, bot.TenantId, bot.Credential.Type) = (Other, One, BotCredentialType.ManagedIdentity)), StringComparison.Ordinal);

    [Fact]
    public void Of_several_tenants_one_is_to_be_named() => Assert.StartsWith(
        "SignIn:TenantId is missing: Bot:AllowedTenants names several", Refused(bot => (bot.AppId, bot.TenantId, bot.AllowedTenants) = (Other, One, [One, Other])), StringComparison.Ordinal);

    [Theory]
    [InlineData("SignIn:ClientId", "e4bot", "SignIn:ClientId is not a GUID")]
    [InlineData("SignIn:TenantId", "lycee", "SignIn:TenantId is not a GUID")]
    [InlineData("SignIn:TenantId", Other, "SignIn:TenantId is a tenant that the bot takes no activities of")]
    [InlineData("SignIn:Duration", "13:00:00", "SignIn:Duration is not between 00:01:00 and 12:00:00.")]
    [InlineData("SignIn:Duration", "00:00:30", "SignIn:Duration is not between 00:01:00 and 12:00:00.")]
    public void A_value_that_does_not_serve_is_named(string key, string value, string told) =>
        Assert.StartsWith(told, Refused(bot => (bot.AppId, bot.TenantId) = (Other, One), (key, value)), StringComparison.Ordinal);

    private static string Refused(Action<BotOptions> configure, params (string Key, string Value)[] settings)
    {
        var app = Program(configure, settings);
        return Assert.Single(Assert.Throws<OptionsValidationException>(() => app.Services.GetRequiredService<IOptions<SignInOptions>>().Value).Failures);
    }

    private static WebApplication Program(Action<BotOptions> configure, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        foreach (var (key, value) in settings) builder.Configuration[key] = value;
        builder.Services.AddOptions<BotOptions>().Configure(bot => bot.PublicUrl = new Uri("https://lycee.exemple.test")).Configure(configure);
        builder.Services.AddSingleton<PublicAddress>().AddSignIn(builder.Configuration);
        return builder.Build();
    }
}
