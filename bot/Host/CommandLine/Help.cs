namespace E4Bot.Host.CommandLine;

/// <summary>« --help »: what the program can be asked from the command line.</summary>
public static class Help
{
    private static readonly string[] Flags = ["--help", "-h", "-?"];

    public static bool IsAskedFor(string[] args) => args is ["help", ..] || args.Any(Flags.Contains);

    /// <returns>The exit code.</returns>
    public static async Task<int> ShowAsync()
    {
        await Console.Out.WriteLineAsync($"""
            E4Bot, a Teams bot for the oral exam of the BTS SIO. Without a command it serves.

            {string.Join('\n', Commands.All.Select(command => $"  {command.Usage,-17} {command.Meaning}"))}
              --help            shows this page

            Settings follow the command, as --key value. docs/settings.md lists them all.
            """);
        return 0;
    }
}
