using E4Bot.BotFramework;
using E4Bot.BotFramework.Configuration;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace E4Bot.BotBuilder;

/// <summary>The SDK's adapter, told who the bot is by the section <c>Bot</c>. It only lets in: what is sent goes the program's own way, so it gets no secret.</summary>
internal static class SdkServices
{
    public static WebApplicationBuilder AddSdk(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton(provider => Authentication(provider.GetRequiredService<IOptions<BotOptions>>().Value))
            .AddSingleton(provider => new CloudAdapter(provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>()))
            .AddSingleton<SdkTurn>()
            .AddSingleton<SdkEndpoint>();
        return builder;
    }

    public static void MapSdkMessages(this WebApplication app) =>
        app.MapPost("/api/messages", http => http.RequestServices.GetRequiredService<SdkEndpoint>().HandleAsync(http)).AllowAnonymous();

    private static BotFrameworkAuthentication Authentication(BotOptions options)
    {
        // Without an identity the SDK believes everybody.
        if (options.AppId is not { Length: > 0 } appId)
            throw new OptionsValidationException(BotOptions.Section, typeof(BotOptions), ["Bot:AppId is not set: under the SDK the bot needs an identity in Development too."]);
        var cloud = CloudEndpoints.Of(options);
        return BotFrameworkAuthenticationFactory.Create(
            channelService: null,
            validateAuthority: true,
            toChannelFromBotLoginUrl: cloud.LoginUrl,
            toChannelFromBotOAuthScope: cloud.Scope,
            toBotFromChannelTokenIssuer: cloud.Issuer,
            oAuthUrl: cloud.Issuer, // Of people's sign-in, which this bot does not use: an address must stand here.
            toBotFromChannelOpenIdMetadataUrl: cloud.MetadataUrl,
            toBotFromEmulatorOpenIdMetadataUrl: cloud.MetadataUrl, // No emulator: its keys are looked for among the channel's.
            callerId: null,
            credentialFactory: new PasswordServiceClientCredentialFactory(appId, null, options.TenantId, null, null),
            authConfiguration: new AuthenticationConfiguration(),
            httpClientFactory: null,
            logger: null);
    }
}
