using System.Net;
using E4Bot.Host.Delivery;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Portfolio;

/// <summary>Puts the visits to portfolios into the program.</summary>
public static class PortfolioRegistration
{
    private const string NoNetwork = "Portfolio:RefusedNetworks holds what is no network: write an address and the length of its prefix, such as 192.0.2.0/24.";

    public static IServiceCollection AddPortfolio(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PortfolioOptions>()
            .Bind(configuration.GetSection(PortfolioOptions.Section))
            .Validate(o => o.RefusedNetworks.All(network => IPNetwork.TryParse(network, out _)), NoNetwork)
            .ValidateOnStart();
        services.TryAddSingleton<IInternet, Internet>();
        return services
            .AddSingleton(provider => new PublicNetworks(provider.GetRequiredService<IOptions<PortfolioOptions>>().Value.RefusedNetworks))
            .AddSingleton<PortfolioVisitor>()
            .AddSingleton<PortfolioVisits>()
            .AddSingleton<PortfolioDelivery>();
    }
}
