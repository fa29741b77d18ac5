using E4Bot.BotFramework;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.SignIn;

/// <summary>Where documents are to be opened, people must be able to sign in: what keeps them from it is said at the start, not to the first of them.</summary>
internal sealed class SignInOptionsValidator(IOptions<BotOptions> bot, IHostEnvironment environment) : IValidateOptions<SignInOptions>
{
    public ValidateOptionsResult Validate(string? name, SignInOptions options)
    {
        string[] problems = [.. Values(options), .. Missing(options)];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private IEnumerable<string> Values(SignInOptions options)
    {
        if (options.ClientId is { Length: > 0 } client && !Guid.TryParse(client, out _))
            yield return "SignIn:ClientId is not a GUID: copy the application (client) ID of the registration that people sign in to.";
        if (options.TenantId is { Length: > 0 } tenant && !Guid.TryParse(tenant, out _))
            yield return "SignIn:TenantId is not a GUID: set it to the directory (tenant) ID of the people who open documents.";
        else if (options.TenantId is { Length: > 0 } own && Taken is { Length: > 0 } taken && !taken.Contains(Guid.Parse(own)))
            yield return "SignIn:TenantId is a tenant that the bot takes no activities of, so nobody of it is known: name one of Bot:AllowedTenants, or Bot:TenantId.";
        if (options.Duration < TimeSpan.FromMinutes(1) || options.Duration > TimeSpan.FromHours(12)) yield return "SignIn:Duration is not between 00:01:00 and 12:00:00.";
    }

    private IEnumerable<string> Missing(SignInOptions options)
    {
        var application = EntraApplication.Of(options, bot.Value);
        if (application is { ClientId: not null, TenantId: null })
        {
            if (bot.Value.AllowedTenants.Count > 1) yield return "SignIn:TenantId is missing: Bot:AllowedTenants names several, so say which one's people open documents.";
            else if (options.ClientId is { Length: > 0 }) yield return "SignIn:TenantId is missing: set it to the directory (tenant) ID of the people who open documents.";
        }
        if (bot.Value is { PublicUrl: not null, Credential.Type: BotCredentialType.ManagedIdentity } && application.ClientId is null && !environment.IsDevelopment())
            yield return "SignIn:ClientId is missing: nobody can sign in to a managed identity. Register an application for it, or remove Bot:PublicUrl, and no document is opened.";
    }

    private Guid[] Taken =>
        [.. from tenant in bot.Value.AllowedTenants.Count > 0 ? bot.Value.AllowedTenants : [bot.Value.TenantId ?? ""] where Guid.TryParse(tenant, out _) select Guid.Parse(tenant)];
}
