namespace E4Bot.Domain.Registry;

/// <summary>What differs between a list and the one that replaces it.</summary>
public sealed record Differences<TItem, TField>(
    IReadOnlyList<TItem> Taken,
    IReadOnlyList<Difference<TItem, TField>> Changed,
    IReadOnlyList<TItem> Unchanged,
    IReadOnlyList<TItem> Gone)
{
    public bool AreNone => Taken.Count == 0 && Changed.Count == 0 && Gone.Count == 0;
}

/// <summary>One thing known before and after, and the fields in which it differs.</summary>
public sealed record Difference<TItem, TField>(TItem Before, TItem After, IReadOnlyList<TField> Fields);

internal static class Differences
{
    /// <summary>Pairs what has the same key; each key stands once in each list.</summary>
    public static Differences<TItem, TField> Between<TItem, TField, TKey>(
        IReadOnlyList<TItem> current,
        IReadOnlyList<TItem> next,
        Func<TItem, TKey> key,
        Func<TItem, TItem, IReadOnlyList<TField>> compare)
        where TKey : notnull
    {
        var before = current.ToDictionary(key);
        var kept = next.Select(key).ToHashSet();
        var pairs = next.Where(item => before.ContainsKey(key(item)))
            .Select(item => new Difference<TItem, TField>(before[key(item)], item, compare(before[key(item)], item)))
            .ToList();
        return new(
            [.. next.Where(item => !before.ContainsKey(key(item)))],
            [.. pairs.Where(pair => pair.Fields.Count > 0)],
            [.. pairs.Where(pair => pair.Fields.Count == 0).Select(pair => pair.After)],
            [.. current.Where(item => !kept.Contains(key(item)))]);
    }
}
