using System.Diagnostics.CodeAnalysis;
using E4Bot.BotFramework.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace E4Bot.BotFramework.Outbound;

/// <summary>From the options to the one source of tokens.</summary>
internal sealed class BotTokens(IMsalHttpClientFactory http, ILogger<IdentityTokens> log)
{
    private const string ScopeSuffix = "/.default";

    public IBotTokens For(BotOptions options) => (options.Trust(), options.Credential.Type) switch
    {
        (not TrustMode.Channel, _) => new NoTokens(),
        (_, BotCredentialType.ManagedIdentity) => OfIdentity(options),
        _ => OfApplication(options),
    };

    private IdentityTokens OfIdentity(BotOptions options)
    {
        var identity = Identity(options.AppId!);
        var resource = CloudEndpoints.Of(options).Scope[..^ScopeSuffix.Length];
        return new((renew, c) => identity.AcquireTokenForManagedIdentity(resource).WithForceRefresh(renew).ExecuteAsync(c), log);
    }

    private IdentityTokens OfApplication(BotOptions options)
    {
        var application = Application(options);
        string[] scopes = [CloudEndpoints.Of(options).Scope];
        return new((renew, c) => application.AcquireTokenForClient(scopes).WithForceRefresh(renew).ExecuteAsync(c), log);
    }

    private IConfidentialClientApplication Application(BotOptions options)
    {
        // The login host is ours by configuration: asking the public cloud whether it is genuine would be a call for nothing.
        var application = ConfidentialClientApplicationBuilder.Create(options.AppId)
            .WithAuthority(new Uri($"{CloudEndpoints.Of(options).LoginUrl}/{options.TenantId}"))
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http);
        return WithCredential(application, options).Build();
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The client signs with it for good.")]
    private ConfidentialClientApplicationBuilder WithCredential(ConfidentialClientApplicationBuilder application, BotOptions options) =>
        options.Credential switch
        {
            { Type: BotCredentialType.Secret } secret => application.WithClientSecret(secret.Secret),
            { Type: BotCredentialType.Certificate } certificate => application.WithCertificate(CertificateFile.Load(certificate), certificate.SendX5c),
            { Type: BotCredentialType.Federated } federated => application.WithClientAssertion(Assertions(federated, CloudEndpoints.Of(options).FederationAudience)),
            _ => throw new ArgumentOutOfRangeException(nameof(options)),
        };

    private Func<CancellationToken, Task<string>> Assertions(BotCredential credential, string audience)
    {
        var identity = Identity(credential.ManagedIdentityClientId!);
        return async c => (await identity.AcquireTokenForManagedIdentity(audience).ExecuteAsync(c)).AccessToken;
    }

    private IManagedIdentityApplication Identity(string clientId) =>
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId)).WithHttpClientFactory(http).Build();
}
