using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace E4Bot.BotFramework.Configuration;

/// <summary>Each wrong key gives one sentence that names it; the program does not start.</summary>
internal sealed class BotOptionsValidator(IHostEnvironment environment) : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        var problems = (options.AppId is { Length: > 0 } ? WithIdentity(options) : WithoutIdentity(options))
            .Concat(CredentialRules.Problems(options))
            .Concat(Addresses(options))
            .Concat(Durations(options))
            .Concat(Numbers(options))
            .ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> WithIdentity(BotOptions options)
    {
        if (!Guid.TryParse(options.AppId, out _))
            yield return "Bot:AppId is not a GUID: copy the Microsoft App ID from the bot's registration.";
        if (!Guid.TryParse(options.TenantId, out _))
            yield return "Bot:TenantId is missing or not a GUID: set it to the directory (tenant) ID of the bot's registration.";
        if (options.DangerouslyAllowAnonymous)
            yield return "Bot:DangerouslyAllowAnonymous must be false when Bot:AppId is set: remove one of the two.";
    }

    private IEnumerable<string> WithoutIdentity(BotOptions options)
    {
        if (environment.IsDevelopment()) yield break;
        yield return "Bot:AppId is missing: set it to the Microsoft App ID of the bot's registration; only Development runs without it.";
        if (options.DangerouslyAllowAnonymous)
            yield return "Bot:DangerouslyAllowAnonymous is for Development alone: remove it.";
    }

    private IEnumerable<string> Addresses(BotOptions options)
    {
        if (!options.AllowedTenants.All(tenant => Guid.TryParse(tenant, out _)))
            yield return "Bot:AllowedTenants holds something that is not a GUID: list directory (tenant) IDs.";
        if (!Enum.IsDefined(options.Cloud))
            yield return "Bot:Cloud is not one of Public, UsGovernment, China.";
        if (!Secure(CloudEndpoints.Of(options).MetadataUrl))
            yield return "Bot:MetadataUrl is not an https address.";
        if (!Secure(CloudEndpoints.Of(options).LoginUrl))
            yield return "Bot:LoginUrl is not an https address.";
        if (!CloudEndpoints.Of(options).Scope.EndsWith("/.default", StringComparison.Ordinal))
            yield return "Bot:Scope does not end in /.default.";
        if (!options.AllowedServiceHosts.All(ServiceHosts.IsPattern))
            yield return "Bot:AllowedServiceHosts holds something that is neither a host name nor *. and a host name: write no scheme, port or path.";
        if (options.PublicUrl is { } url && !(url.IsAbsoluteUri && Reachable(url) && (url.Query + url.Fragment).Length == 0))
            yield return "Bot:PublicUrl is not an absolute https address of scheme, host and at most a path.";
    }

    private static IEnumerable<string> Durations(BotOptions options)
    {
        if (!Within(options.TurnTimeout, 300)) yield return "Bot:TurnTimeout is not between 00:00:01 and 00:05:00.";
        if (!Within(options.InvokeBudget, 10)) yield return "Bot:InvokeBudget is not between 00:00:01 and 00:00:10.";
        if (!Within(options.ConnectTimeout, 60)) yield return "Bot:ConnectTimeout is not between 00:00:01 and 00:01:00.";
        if (!Within(options.SendTimeout, 120)) yield return "Bot:SendTimeout is not between 00:00:01 and 00:02:00.";
    }

    private static IEnumerable<string> Numbers(BotOptions options)
    {
        if (options.SendAttempts is < 1 or > 10) yield return "Bot:SendAttempts is not between 1 and 10.";
        foreach (var pace in typeof(PaceOptions).GetProperties().Where(pace => (int)pace.GetValue(options.Pace)! is < 1 or > 1_000_000))
            yield return $"Bot:Pace:{pace.Name} is not between 1 and 1000000.";
    }

    private static bool Within(TimeSpan duration, int mostSeconds) => duration.TotalSeconds >= 1 && duration.TotalSeconds <= mostSeconds;

    private bool Reachable(Uri url) => url.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && url.Scheme == Uri.UriSchemeHttp);

    private bool Secure(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && url.Scheme == Uri.UriSchemeHttp && url.IsLoopback));
}
