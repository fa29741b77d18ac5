using E4Bot.Host.Store;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace E4Bot.Host.Http;

/// <summary>Puts the documents' links into the program.</summary>
public static class LinkRegistration
{
    /// <summary>Their keys stand beside the store, or in it where replicas share it: a link outlives a restart, and no other program reads it.</summary>
    public static IServiceCollection AddLinks(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<LinkOptions>()
            .Bind(configuration.GetSection(LinkOptions.Section))
            .Validate(o => !string.IsNullOrWhiteSpace(o.Keys), "Links:Keys is empty: name the folder of the keys that sign the documents' links, such as data/keys.")
            .ValidateOnStart();
        // Before data protection's own start, which would write there first and only log what fails.
        services.AddSingleton<LinkFolder>().AddHostedService(provider => provider.GetRequiredService<LinkFolder>());
        services.AddDataProtection().SetApplicationName("E4Bot");
        services.AddOptions<KeyManagementOptions>()
            .Configure<LinkFolder, IServiceProvider, ILoggerFactory>((keys, folder, services, log) => keys.XmlRepository = folder.IsUsed
                ? new FileSystemXmlRepository(folder.Directory, log)
                : new StoredLinkKeys(services.GetRequiredService<IRowStore>()));
        return services.AddSingleton<PublicAddress>().AddSingleton<DocumentLinks>().AddSingleton<SynthesisModelLinks>().AddSingleton<TransmissionLinks>().AddSingleton<TransmittedFiles>();
    }
}
