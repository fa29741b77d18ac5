using System.Diagnostics.CodeAnalysis;
using E4Bot.BotFramework.Configuration;
using E4Bot.BotFramework.Inbound;
using E4Bot.BotFramework.Outbound;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.IdentityModel.Protocols;

namespace E4Bot.BotFramework;

/// <summary>The protocol as services. The program adds its own <see cref="ITurnHandler"/>.</summary>
public static class BotServices
{
    private const int LargestKeyDocument = 1024 * 1024;

    /// <summary>Tag of the health check that tells whether the bot can believe anybody yet.</summary>
    public const string ReadyTag = "ready";

    /// <summary>Reads the section <c>Bot</c>. A wrong key stops the program at start, with a sentence that names it.</summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<BotOptions>()
            .Configure(_ => RefuseUnreadable(configuration.GetSection(BotOptions.Section)))
            .Bind(configuration.GetSection(BotOptions.Section))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotOptions>>(new BotOptionsValidator(environment));
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new ServiceHosts(Options(provider)));
        services.AddHostedService<LoopbackOnly>();
        services.AddHostedService<WarmUp>();
        services.AddHealthChecks().AddCheck<KeysLoaded>("bot-keys", tags: [ReadyTag]);
        return services.AddInbound().AddOutbound();
    }

    private static void RefuseUnreadable(IConfigurationSection section)
    {
        string[] problems = [.. SectionRules.Problems(section, typeof(BotOptions))];
        if (problems.Length > 0) throw new OptionsValidationException(BotOptions.Section, typeof(BotOptions), problems);
    }

    private static IServiceCollection AddInbound(this IServiceCollection services)
    {
        services.AddHttpClient(KeyDocuments.HttpName, (provider, client) =>
        {
            client.MaxResponseContentBufferSize = LargestKeyDocument;
            client.Timeout = Options(provider).SendTimeout;
        }).ConfigurePrimaryHttpMessageHandler(provider => Handler(Options(provider)));
        services.AddSingleton(Keys);
        services.AddSingleton<KeyRing>();
        services.AddSingleton<TokenVerifier>();
        services.AddSingleton<ICallerGate>(provider => Options(provider).Trust() switch
        {
            TrustMode.Channel => ActivatorUtilities.CreateInstance<TokenGate>(provider),
            TrustMode.Anonymous => new LoopbackGate(),
            _ => new ClosedGate(),
        });
        services.AddSingleton<ActivityRules>();
        services.AddSingleton<LateTurns>();
        services.AddHostedService(provider => provider.GetRequiredService<LateTurns>());
        services.AddSingleton<TurnRunner>();
        services.AddSingleton<MessageEndpoint>();
        return services;
    }

    private static IServiceCollection AddOutbound(this IServiceCollection services)
    {
        services.AddHttpClient(ConnectorClient.HttpName, client =>
        {
            client.DefaultRequestHeaders.UserAgent.ParseAdd("E4Bot/" + typeof(BotServices).Assembly.GetName().Version?.ToString(3));
            client.Timeout = Timeout.InfiniteTimeSpan; // Bot:SendTimeout bounds each send, its waits and its token included.
        }).ConfigurePrimaryHttpMessageHandler(provider => Handler(Options(provider)));
        services.AddHttpClient(IdentityHttp.HttpName, (provider, client) => client.Timeout = Options(provider).SendTimeout)
            .ConfigurePrimaryHttpMessageHandler(provider => Handler(Options(provider)));
        services.AddSingleton<IMsalHttpClientFactory, IdentityHttp>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<BotTokens>(provider).For(Options(provider)));
        services.AddSingleton<ConnectorClient>();
        services.AddSingleton<Paces>();
        services.AddSingleton<Lines>();
        services.AddSingleton<Calls>();
        services.AddSingleton<Sender>();
        services.AddSingleton<Roster>();
        services.AddSingleton<IConnector, Connector>();
        return services;
    }

    private static ConfigurationManager<ChannelKeys> Keys(IServiceProvider provider)
    {
        var metadata = CloudEndpoints.Of(Options(provider)).MetadataUrl;
        var documents = new KeyDocuments(provider.GetRequiredService<IHttpClientFactory>(), new Uri(metadata));
        return new ConfigurationManager<ChannelKeys>(metadata, new KeyRetriever(), documents) { RefreshInterval = KeyRing.ReadingGap };
    }

    // A redirect would carry the bot's token to a host that nobody has allowed.
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The client factory owns and disposes it.")]
    private static SocketsHttpHandler Handler(BotOptions options) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = options.ConnectTimeout,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    private static BotOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<BotOptions>>().Value;
}
