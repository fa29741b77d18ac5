namespace E4Bot.Host.Life.Transmitting;

/// <summary>What a pack holds, for people and for <see cref="PackCheck"/>: each file with its SHA-256, and where all of it is from.</summary>
/// <param name="Format">Of the manifest itself; see <see cref="Current"/>.</param>
/// <param name="Exam">The exam's code in this session.</param>
/// <param name="At">When the centre was read. UTC.</param>
/// <param name="Program">What wrote it.</param>
/// <param name="Results">How many candidates of each result, in the bordereau's words.</param>
/// <param name="Files">All others of the pack, the list of sums apart.</param>
public sealed record PackManifest(
    int Format, string Session, string Exam, string Centre, DateTimeOffset At, string Program, int Candidates, IReadOnlyList<PackedCount> Results, IReadOnlyList<PackedFile> Files)
{
    public const int Current = 1;
}

public sealed record PackedCount(string Result, int Count);

/// <param name="Path">From the pack's root, with « / ».</param>
public sealed record PackedFile(string Path, long Bytes, string Sha256);
