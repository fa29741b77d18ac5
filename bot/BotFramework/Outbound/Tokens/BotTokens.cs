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

    /// <summary>What a managed identity's token must be for, so that Entra takes it as an app's assertion.</summary>
    private const string FederationAudience = "api://AzureADTokenExchange";

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
        return WithCredential(application, options.Credential).Build();
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The client signs with it for good.")]
    private ConfidentialClientApplicationBuilder WithCredential(ConfidentialClientApplicationBuilder application, BotCredential credential) =>
        credential.Type switch
        {
            BotCredentialType.Secret => application.WithClientSecret(credential.Secret),
            BotCredentialType.Certificate => application.WithCertificate(CertificateFile.Load(credential), credential.SendX5c),
            BotCredentialType.Federated => application.WithClientAssertion(Assertions(credential.ManagedIdentityClientId!)),
            _ => throw new ArgumentOutOfRangeException(nameof(credential)),
        };

    private Func<CancellationToken, Task<string>> Assertions(string clientId)
    {
        var identity = Identity(clientId);
        return async c => (await identity.AcquireTokenForManagedIdentity(FederationAudience).ExecuteAsync(c)).AccessToken;
    }

    private IManagedIdentityApplication Identity(string clientId) =>
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId)).WithHttpClientFactory(http).Build();
}
