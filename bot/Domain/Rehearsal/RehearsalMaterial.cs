namespace E4Bot.Domain.Rehearsal;

/// <summary>
/// The files that every commission scores before the session. One alone tells a misreading from a habit no better than chance; beyond five nobody would finish.
/// </summary>
public sealed record RehearsalMaterial
{
    private const int Fewest = 2;

    private const int Most = 5;

    public RehearsalMaterial(IReadOnlyList<RehearsalFile> files)
    {
        if (files.Count is < Fewest or > Most) throw new ArgumentException($"A rehearsal has {Fewest} to {Most} files.", nameof(files));
        if (files.DistinctBy(file => file.Key).Count() != files.Count || files.DistinctBy(file => file.Title).Count() != files.Count)
            throw new ArgumentException("A file's id or title stands twice.", nameof(files));
        Files = files;
    }

    public IReadOnlyList<RehearsalFile> Files { get; }

    public RehearsalFile? Find(string key) => Files.FirstOrDefault(file => file.Key == key);
}
