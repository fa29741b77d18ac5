using E4Bot.Host.Store.Sqlite;
using E4Bot.Host.Store.Tables;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Store;

/// <summary>Where the store is: a file of this machine, or a table that replicas share.</summary>
public sealed class StorePlace(IOptions<StoreOptions> options, IHostEnvironment environment)
{
    /// <summary>Whether other replicas of the program may have the same store open.</summary>
    public bool IsShared => options.Value.IsShared;

    /// <summary>Of the embedded store.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(environment.ContentRootPath, options.Value.Path));

    /// <summary>Opens the store, or makes it.</summary>
    /// <exception cref="StoreUnavailableException">What is there does not serve, or does not answer.</exception>
    public IRowStore Open() => options.Value.IsShared ? TableRowStore.Open(options.Value) : SqliteRowStore.Open(Path);

    /// <summary>For who works on what is kept: a store made on the spot would answer that all is well with nothing.</summary>
    /// <exception cref="StoreUnavailableException">There is no store there, or it does not answer.</exception>
    public void MustStand()
    {
        if (options.Value.IsShared)
        {
            if (!TableRowStore.Stands(options.Value))
                throw new StoreUnavailableException($"The account has no table {options.Value.Table} (Storage:Table), and this command makes none. Name the table of the store.");
        }
        else if (new FileInfo(Path) is not { Exists: true, Length: > 0 })
        {
            throw new StoreUnavailableException($"{Path} (Storage:Path) is no store yet, and this command makes none. Name the file of the store.");
        }
    }
}
