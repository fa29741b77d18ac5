namespace E4Bot.Host.Kept;

/// <summary>
/// The row that a passage's first commit and an import of other facts of its candidate both write: one of them comes second, and knows it.
/// Only a turn that has read the registry since <paramref name="Import"/> may begin. <paramref name="ClaimedAt"/>: when that import claimed it; null for
/// a passage that has begun.
/// </summary>
public sealed record Beginning(int Import, DateTimeOffset? ClaimedAt)
{
    /// <summary>A claim is forgotten if its import does not stand by then: a program that died over an import must keep nobody from being heard.</summary>
    public static readonly TimeSpan Claim = TimeSpan.FromMinutes(1);

    public bool HoldsBack(RegistryIndex registry, DateTimeOffset now) => registry.Import < Import && ClaimedAt is { } at && now - at < Claim;
}
