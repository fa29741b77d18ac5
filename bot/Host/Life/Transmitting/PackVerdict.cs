namespace E4Bot.Host.Life.Transmitting;

/// <summary>What a check of a pack has found.</summary>
public abstract record PackVerdict
{
    private PackVerdict()
    {
    }

    /// <param name="Files">All of them, the two lists included.</param>
    public sealed record Intact(PackManifest Manifest, int Files) : PackVerdict;

    /// <param name="Findings">A sentence each, that names the file.</param>
    public sealed record Altered(IReadOnlyList<string> Findings) : PackVerdict;

    /// <param name="Reason">A sentence without its subject, which is the file.</param>
    public sealed record NoPack(string Reason) : PackVerdict;
}
