using System.ComponentModel;

namespace E4Bot.Host.Store;

/// <summary>The settings under <c>Storage</c>.</summary>
public sealed class StoreOptions
{
    public const string Section = "Storage";

    /// <summary>The file of the embedded store, from the program's content folder when relative. Default: <c>data/e4bot.db</c>.</summary>
    public string Path { get; set; } = "data/e4bot.db";

    /// <summary>Azure Table Storage, which this version keeps nothing in: known, so that it is refused by name and not passed over.</summary>
    [Browsable(false)]
    public string? ConnectionString { get; set; }

    /// <summary>The same, by its account.</summary>
    [Browsable(false)]
    public string? Account { get; set; }
}
