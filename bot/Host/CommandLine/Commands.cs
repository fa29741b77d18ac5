namespace E4Bot.Host.CommandLine;

/// <summary>The program's commands beside serving: « import FILE », « verify ».</summary>
public static class Commands
{
    private static readonly Dictionary<string, Func<IServiceProvider, IReadOnlyList<string>, CancellationToken, ValueTask<int>>> Known = new(StringComparer.Ordinal)
    {
        ["import"] = ImportCommand.RunAsync,
        ["verify"] = VerifyCommand.RunAsync,
    };

    public static bool IsCommand(string[] args) => args.Length > 0 && !args[0].StartsWith('-');

    /// <summary>The exit code: 0 only on success.</summary>
    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        if (!Known.TryGetValue(args[0], out var command))
        {
            await Console.Error.WriteLineAsync($"There is no command « {args[0]} ». The commands are: {string.Join(", ", Known.Keys.Order(StringComparer.Ordinal))}.");
            return 2;
        }
        using var stopping = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            stopping.Cancel();
        };
        return await command(app.Services, Operands(args), stopping.Token);
    }

    /// <summary>
    /// The arguments that are settings. A command's own words are left out: a path that opens with « / » would pass for a setting, and swallow the next.
    /// </summary>
    public static string[] Settings(string[] args) => IsCommand(args) ? [.. args.SkipWhile(a => !a.StartsWith("--", StringComparison.Ordinal))] : args;

    /// <summary>What the command is given; settings such as « --Storage:Path other.db » may follow.</summary>
    private static string[] Operands(string[] args) => [.. args.Skip(1).TakeWhile(a => !a.StartsWith("--", StringComparison.Ordinal))];
}
