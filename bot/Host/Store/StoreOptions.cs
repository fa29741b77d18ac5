using System.ComponentModel.DataAnnotations;

namespace E4Bot.Host.Store;

/// <summary>The settings under <c>Storage</c>.</summary>
public sealed class StoreOptions
{
    public const string Section = "Storage";

    /// <summary>The file of the embedded store, from the program's content folder when relative. Default: <c>data/e4bot.db</c>.</summary>
    [Required(ErrorMessage = "Storage:Path is empty: name the file of the embedded store, such as data/e4bot.db.")]
    public string Path { get; set; } = "data/e4bot.db";
}
