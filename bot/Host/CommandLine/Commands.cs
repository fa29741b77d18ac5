namespace E4Bot.Host.CommandLine;

/// <summary>The program's commands beside serving.</summary>
public static class Commands
{
    /// <summary>What a shell says of a program that was interrupted.</summary>
    private const int Interrupted = 130;

    public static readonly IReadOnlyList<Command> All =
    [
        new("import", "import FILE", "takes candidates and people from a workbook, or from Candidats.csv and Personnes.csv", ImportCommand.RunAsync),
        new("verify", "verify", "says whether all that is kept is what its journal says", VerifyCommand.RunAsync),
    ];

    public static bool IsCommand(string[] args) => args.Length > 0 && !args[0].StartsWith('-');

    /// <summary>The exit code: 0 only on success.</summary>
    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        if (All.FirstOrDefault(c => c.Name == args[0]) is not { } command)
        {
            await Console.Error.WriteLineAsync($"There is no command « {args[0]} ». The commands are {string.Join(" and ", All.Select(c => c.Name))}: see --help.");
            return 2;
        }
        using var stopping = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            stopping.Cancel();
        };
        try
        {
            return await command.RunAsync(app.Services, Operands(args), stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return Interrupted;
        }
    }

    /// <summary>
    /// The arguments that are settings. A command's own words are left out: a path that opens with « / » would pass for a setting, and swallow the next.
    /// </summary>
    public static string[] Settings(string[] args) => IsCommand(args) ? [.. args.SkipWhile(a => !a.StartsWith("--", StringComparison.Ordinal))] : args;

    /// <summary>What the command is given; settings such as « --Storage:Path other.db » may follow.</summary>
    private static string[] Operands(string[] args) => [.. args.Skip(1).TakeWhile(a => !a.StartsWith("--", StringComparison.Ordinal))];
}
