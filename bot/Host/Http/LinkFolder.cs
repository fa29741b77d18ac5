using E4Bot.Host.Store;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Http;

/// <summary>
/// The folder of the keys that seal who has signed in, made and tried before the first sign-in: keys that cannot be kept would make sign-ins that a restart forgets.
/// </summary>
public sealed class LinkFolder(IOptions<LinkOptions> options, StorePlace place, IHostEnvironment environment) : IHostedService
{
    private readonly string path = Path.GetFullPath(Path.Combine(environment.ContentRootPath, options.Value.Keys));

    /// <summary>Replicas keep them in the store that they share.</summary>
    public bool IsUsed => !place.IsShared;

    public DirectoryInfo Directory => new(path);

    /// <exception cref="OptionsValidationException">Nothing can be written there.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!IsUsed) return;
        try
        {
            PrivateFolder.Make(path);
            await File.Create(Path.Combine(path, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose).DisposeAsync();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new OptionsValidationException(LinkOptions.Section, typeof(LinkOptions),
                [$"Links:Keys names {path}, where no key can be kept: name a folder that the program may write to."]);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
