namespace E4Bot.Host.Files.Synthesis.Book;

/// <summary>What one part of a workbook says of another, or of something outside.</summary>
/// <param name="Kind">The last word of its type: the strict and the usual dialect differ before it.</param>
/// <param name="Target">A part's path, or the text of a link as it was written.</param>
internal sealed record PartRelation(string Id, string Kind, string Target)
{
    public static PartRelation Of(string? id, string? type, string? target, string? mode, string folder) => new(
        id ?? "",
        (type ?? "")[((type ?? "").LastIndexOf('/') + 1)..],
        string.Equals(mode, "External", StringComparison.OrdinalIgnoreCase) ? target ?? "" : PathOf(target ?? "", folder));

    private static string PathOf(string target, string folder)
    {
        var written = target.Replace('\\', '/');
        var steps = new List<string>();
        foreach (var step in (written.StartsWith('/') ? written : folder + written).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or "..")) steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
