using E4Bot.Host.Composition;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Tests.Operators;

/// <summary>Files, environment and command line alike.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Storage:Pth", "x", "Storage:Pth is not a setting: those under Storage are Path, ConnectionString, Account, ManagedIdentityClientId, Table.")]
    [InlineData("Storage:Path:0", "x", "Storage:Path:0 is not a setting: Storage:Path is one value.")]
    [InlineData("Session:Fil", "x", "Session:Fil is not a setting: those under Session are File, Rehearsal, DepositBy, TimeZone.")]
    [InlineData("Session:DepositBy", "2027-04-30", "Session:DepositBy holds settings of its own: Ccf, Ponctuelle")]
    [InlineData("Links:Key", "x", "Links:Key is not a setting: those under Links are Keys.")]
    [InlineData("SignIn:Client", "x", "SignIn:Client is not a setting: those under SignIn are ClientId, TenantId, Duration.")]
    [InlineData("SignIn:Duration", "an hour", "SignIn:Duration is not a duration")]
    [InlineData("Portfolio:Visit", "x", "Portfolio:Visit is not a setting: those under Portfolio are Visits, RefusedNetworks.")]
    [InlineData("Portfolio:Visits", "yes", "Portfolio:Visits is neither true nor false.")]
    [InlineData("Bot:AppID_", "x", "Bot:AppID_ is not a setting")]
    [InlineData("Bot:Credential", "Secret", "Bot:Credential holds settings of its own: Type, ")]
    [InlineData("Bot:Credential:Kind", "Secret", "Bot:Credential:Kind is not a setting: those under Bot:Credential are Type, ")]
    [InlineData("Bot:Credential:SendX5c", "yes", "Bot:Credential:SendX5c is neither true nor false.")]
    [InlineData("Bot:Credential:Type", "7", "Bot:Credential:Type is not one of Secret, Certificate, Federated, ManagedIdentity.")]
    [InlineData("Bot:Cloud", "Moon", "Bot:Cloud is not one of Public, UsGovernment, China.")]
    [InlineData("Bot:TurnTimeout", "soon", "Bot:TurnTimeout is not a duration")]
    [InlineData("Bot:PublicUrl", "https://", "Bot:PublicUrl is not an address.")]
    [InlineData("Bot:AllowedChannels", "msteams", "Bot:AllowedChannels is a list: write Bot:AllowedChannels:0")]
    [InlineData("Bot:AllowedChannels:0", "", "Bot:AllowedChannels:0 is empty")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "localhost:4317", "OTEL_EXPORTER_OTLP_ENDPOINT is no absolute http or https address")]
    [InlineData("urls", "http://localhost:5010;localhost", "urls holds « localhost »")]
    public void What_does_not_exist_or_cannot_be_read_is_named(string key, string value, string told)
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => Settings.Check(Given((key, value))));

        Assert.StartsWith(told, Assert.Single(refusal.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_left_in_the_environment_is_theirs() => Settings.Check(Given(
        ("Storge:Path", "x"), ("SESSION_MANAGER", "x"), ("Session", "gnome"), ("Logging:Whatever", "x"), ("HOME", "/root"), ("AllowedHosts", "*")));

    [Fact]
    public void What_serves_is_taken() => Settings.Check(Given(
        ("Bot:Cloud", "public"), ("Bot:TurnTimeout", "00:00:10"), ("Bot:AllowedTenants", ""), ("Bot:AllowedChannels:0", "msteams"), ("Bot:AppId", ""),
        ("Bot:Credential:Type", ""), ("Bot:PublicUrl", "https://lycee.exemple.test/e4bot"), ("Bot:DangerouslyAllowAnonymous", "True"),
        ("urls", "http://localhost:5010;https://*:5011"), ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4317")));

    private static IConfigurationRoot Given(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();
}
