using E4Bot.Host.Store.Sqlite;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Store;

/// <summary>Puts the store into the program.</summary>
public static class StoreRegistration
{
    /// <summary>
    /// Adds <see cref="IRowStore"/>, opened when the program starts so that a file that does not serve stops it there, and the check
    /// <c>store</c>, tagged <c>ready</c>.
    /// </summary>
    public static IServiceCollection AddRowStore(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<StoreOptions>()
            .Bind(configuration.GetSection(StoreOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<IRowStore>(Open);
        services.AddHostedService<StoreOpening>();
        services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: ["ready"]);
        return services;
    }

    private static SqliteRowStore Open(IServiceProvider services)
    {
        var path = services.GetRequiredService<IOptions<StoreOptions>>().Value.Path;
        return SqliteRowStore.Open(Path.Combine(services.GetRequiredService<IHostEnvironment>().ContentRootPath, path));
    }
}
