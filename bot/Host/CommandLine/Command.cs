using E4Bot.Host.Life;

namespace E4Bot.Host.CommandLine;

/// <summary>What the program does instead of serving.</summary>
/// <param name="Usage">As one types it.</param>
/// <param name="Store">What it does with the store: what the store must be for it.</param>
/// <param name="RunAsync">Given what follows the name; gives the exit code.</param>
public sealed record Command(
    string Name, string Usage, string Meaning, StoreUse Store, Func<IServiceProvider, CommandWords, CancellationToken, ValueTask<int>> RunAsync)
{
    /// <summary>Words of its own that stand alone, such as « --dry-run ».</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Words of its own that a value follows, such as « --by NAME ».</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>What is wrong with the words, found before the store is looked at: a slip of the hand makes no store.</summary>
    public Func<CommandWords, IEnumerable<string>> Problems { get; init; } = static _ => [];

    /// <summary>The problems of a command that is its name alone.</summary>
    public static IEnumerable<string> NameAlone(CommandWords words) => words.Operands is [var first, ..]
        ? [$"« {first} » is too much: this command is its name alone. Settings follow it, as --key value."]
        : [];
}
