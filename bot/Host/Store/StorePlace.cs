using Microsoft.Extensions.Options;

namespace E4Bot.Host.Store;

/// <summary>Where the embedded store is.</summary>
public sealed class StorePlace(IOptions<StoreOptions> options, IHostEnvironment environment)
{
    public string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(environment.ContentRootPath, options.Value.Path));

    /// <summary>For who only reads: a store made on the spot would answer that all is well with nothing.</summary>
    /// <exception cref="StoreUnavailableException">There is no store there.</exception>
    public void MustStand()
    {
        if (new FileInfo(Path) is not { Exists: true, Length: > 0 })
            throw new StoreUnavailableException($"{Path} (Storage:Path) is no store yet, and this command only reads. Name the file of the store.");
    }
}
