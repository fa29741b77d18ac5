using Microsoft.Extensions.Options;

namespace E4Bot.Host.Store;

/// <summary>Puts the store into the program.</summary>
public static class StoreRegistration
{
    /// <summary>
    /// Adds <see cref="IRowStore"/>, opened when the program starts so that a place that does not serve stops it there, and the check
    /// <c>store</c>, tagged <c>ready</c>.
    /// </summary>
    public static IServiceCollection AddRowStore(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<StoreOptions>().Bind(configuration.GetSection(StoreOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StoreOptions>, StoreRules>();
        services.AddSingleton<StorePlace>();
        services.AddSingleton(provider => provider.GetRequiredService<StorePlace>().Open());
        services.AddHostedService<StoreOpening>();
        services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: ["ready"]);
        return services;
    }
}
