namespace E4Bot.Host.CommandLine;

/// <summary>What the program does instead of serving.</summary>
/// <param name="Usage">As one types it.</param>
/// <param name="RunAsync">Given what follows the name; gives the exit code.</param>
public sealed record Command(string Name, string Usage, string Meaning, Func<IServiceProvider, IReadOnlyList<string>, CancellationToken, ValueTask<int>> RunAsync);
