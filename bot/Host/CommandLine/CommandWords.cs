namespace E4Bot.Host.CommandLine;

/// <summary>
/// What was typed after a command's name: what it works on, words of its own, and settings such as « --Storage:Path other.db », in any order from the first
/// « -- » on.
/// </summary>
/// <param name="Operands">What stands before the first word that opens with « -- ».</param>
/// <param name="Flags">Those of <see cref="Command.Flags"/> that were given.</param>
/// <param name="Values">Those of <see cref="Command.Named"/> that were given, with what follows each.</param>
/// <param name="Incomplete">Those of <see cref="Command.Named"/> that nothing follows.</param>
/// <param name="Settings">All others.</param>
public sealed record CommandWords(
    IReadOnlyList<string> Operands,
    IReadOnlyList<string> Flags,
    IReadOnlyDictionary<string, string> Values,
    IReadOnlyList<string> Incomplete,
    IReadOnlyList<string> Settings)
{
    /// <param name="args">The command's name first.</param>
    /// <param name="command">Null for a name that no command has.</param>
    public static CommandWords Of(IReadOnlyList<string> args, Command? command)
    {
        string[] operands = [.. args.Skip(1).TakeWhile(word => !IsKey(word))];
        var (flags, incomplete, settings) = (new List<string>(), new List<string>(), new List<string>());
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = operands.Length + 1; at < args.Count; at++)
        {
            var word = args[at];
            var name = command?.Named.FirstOrDefault(named => word == named || word.StartsWith($"{named}=", StringComparison.Ordinal));
            if (command?.Flags.Contains(word) == true) flags.Add(word);
            else if (name is null) settings.Add(word);
            else if (word.Length > name.Length) values[name] = word[(name.Length + 1)..];
            else if (at + 1 < args.Count && !IsKey(args[at + 1])) values[name] = args[++at];
            else incomplete.Add(name);
        }
        return new CommandWords(operands, flags, values, incomplete, settings);
    }

    private static bool IsKey(string word) => word.StartsWith("--", StringComparison.Ordinal);
}
