namespace E4Bot.Host.Sessions;

/// <summary>The sessions that come with the program, for who names a file that does not serve.</summary>
internal static class ShippedSessions
{
    private const string Folder = "Sessions";

    public static string Sentence => $"Those that come with the program are {string.Join(", ", Names())}.";

    private static IEnumerable<string> Names() =>
        from file in new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, Folder)) is { Exists: true } folder ? folder.GetFiles("session-*.json") : []
        orderby file.Name
        select $"{Folder}/{file.Name}";
}
