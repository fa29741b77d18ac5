using E4Bot.Host.Store;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace E4Bot.Host.Http;

/// <summary>Puts the documents' addresses into the program.</summary>
public static class LinkRegistration
{
    /// <summary>The keys of who has signed in stand beside the store, or in it where replicas share it: a sign-in outlives a restart, and no other program reads it.</summary>
    public static IServiceCollection AddLinks(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LinkOptions>()
            .Bind(configuration.GetSection(LinkOptions.Section))
            .Validate(o => !string.IsNullOrWhiteSpace(o.Keys), "Links:Keys is empty: name the folder of the keys that seal who has signed in, such as data/keys.")
            .ValidateOnStart();
        // Before data protection's own start, which would write there first and only log what fails.
        services.AddSingleton<LinkFolder>().AddHostedService(provider => provider.GetRequiredService<LinkFolder>());
        services.AddDataProtection().SetApplicationName("E4Bot");
        services.AddOptions<KeyManagementOptions>()
            .Configure<LinkFolder, IServiceProvider, ILoggerFactory>((keys, folder, services, log) => keys.XmlRepository = folder.IsUsed
                ? new FileSystemXmlRepository(folder.Directory, log)
                : new StoredLinkKeys(services.GetRequiredService<IRowStore>()));
        return services.AddSingleton<PublicAddress>().AddSingleton<DocumentAddresses>();
    }
}
