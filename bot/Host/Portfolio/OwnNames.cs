namespace E4Bot.Host.Portfolio;

/// <summary>
/// Names that are no public host's: of this machine, of a network of its own, or without a dot. They are not even looked up, so nobody learns which of them exist.
/// </summary>
internal static class OwnNames
{
    private static readonly string[] Endings =
        ["localhost", "local", "localdomain", "internal", "intranet", "private", "lan", "home", "corp", "home.arpa", "in-addr.arpa", "ip6.arpa", "onion"];

    public static bool Hold(string host) =>
        !host.Contains('.', StringComparison.Ordinal) || Endings.Any(ending => host.EndsWith($".{ending}", StringComparison.OrdinalIgnoreCase));
}
