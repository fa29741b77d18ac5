namespace E4Bot.Host.Store;

/// <summary>The settings under <c>Storage</c>.</summary>
public sealed class StoreOptions
{
    public const string Section = "Storage";

    /// <summary>The file of the embedded store, from the program's content folder when relative. Default: <c>data/e4bot.db</c>.</summary>
    public string Path { get; set; } = "data/e4bot.db";

    /// <summary>Azure Table Storage, or Azurite, by a connection string. Default: none.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Azure Table Storage by its account, reached with a managed identity: its name, or the address of its table service in another cloud. Default: none.</summary>
    public string? Account { get; set; }

    /// <summary>The client id of the managed identity, where it is not the machine's own. Default: none.</summary>
    public string? ManagedIdentityClientId { get; set; }

    /// <summary>The table that everything is kept in. Default: <c>e4bot</c>.</summary>
    public string Table { get; set; } = "e4bot";

    /// <summary>Whether what is kept is Table Storage's, which replicas share, rather than this machine's.</summary>
    internal bool IsShared => !string.IsNullOrEmpty(ConnectionString) || !string.IsNullOrEmpty(Account);
}
