using E4Bot.BotFramework;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.SharePoint;

/// <summary>Puts the filing of sheets in channels' folders into the program. Nothing of it is called unless it is enabled.</summary>
public static class SharePointRegistration
{
    public static IServiceCollection AddSharePoint(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddOptions<SharePointOptions>().Bind(configuration.GetSection(SharePointOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SharePointOptions>>(provider => new Rules(provider.GetRequiredService<IOptions<BotOptions>>(), environment.IsDevelopment()));
        services.AddHttpClient(GraphClient.HttpName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        return services
            .AddSingleton(provider => AppTokens.For(provider, SharePointIdentity.Of(provider.GetRequiredService<IOptions<SharePointOptions>>().Value, provider.GetRequiredService<IOptions<BotOptions>>().Value)))
            .AddSingleton<GraphClient>()
            .AddSingleton<ChannelFolder>()
            .AddSingleton<SheetFiling>();
    }

    private sealed class Rules(IOptions<BotOptions> bot, bool isDevelopment) : IValidateOptions<SharePointOptions>
    {
        public ValidateOptionsResult Validate(string? name, SharePointOptions options)
        {
            string[] problems = [.. SharePointIdentity.Problems(options, bot.Value, isDevelopment)];
            return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
        }
    }
}
