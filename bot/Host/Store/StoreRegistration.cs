using E4Bot.Host.Store.Sqlite;

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
            .Validate(o => !string.IsNullOrWhiteSpace(o.Path), "Storage:Path is empty: name the file of the embedded store, such as data/e4bot.db.")
            .Validate(o => string.IsNullOrEmpty(o.ConnectionString), NotSupported("Storage:ConnectionString"))
            .Validate(o => string.IsNullOrEmpty(o.Account), NotSupported("Storage:Account"))
            .ValidateOnStart();
        services.AddSingleton<StorePlace>();
        services.AddSingleton<IRowStore>(provider => SqliteRowStore.Open(provider.GetRequiredService<StorePlace>().Path));
        services.AddHostedService<StoreOpening>();
        services.AddHealthChecks().AddCheck<StoreHealth>("store", tags: ["ready"]);
        return services;
    }

    private static string NotSupported(string key) =>
        $"{key} is not supported by this version, which keeps everything in one file: remove it, and name the file with Storage:Path.";
}
