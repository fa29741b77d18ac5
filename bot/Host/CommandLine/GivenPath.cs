namespace E4Bot.Host.CommandLine;

/// <summary>
/// A path that somebody typed. « dotnet run --project » runs the program in the project's folder, so a relative path is also looked for where the person
/// stands, as far as their shell says so.
/// </summary>
public static class GivenPath
{
    /// <summary>What it may mean, whole, the likeliest first.</summary>
    public static IReadOnlyList<string> Meanings(string path) =>
        [.. Folders(Environment.GetEnvironmentVariable("PWD")).Select(folder => Path.GetFullPath(path, folder)).Distinct()];

    /// <summary>Where something new is to stand: in the first folder of that name which exists. Whoever makes it says where it is.</summary>
    public static string ForNew(string path) =>
        Meanings(path) is var meanings && meanings.FirstOrDefault(whole => Directory.Exists(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(whole)))) is { } place
            ? place
            : meanings[0];

    private static IEnumerable<string> Folders(string? standing)
    {
        yield return Environment.CurrentDirectory;
        if (Path.IsPathFullyQualified(standing ?? "")) yield return standing!;
    }
}
