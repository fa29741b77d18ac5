namespace E4Bot.Host.Store;

/// <summary>What is kept under one key of one partition. <paramref name="Body"/> is UTF-8 JSON; the store does not look into it.</summary>
public sealed record Row(string Key, RowVersion Version, ReadOnlyMemory<byte> Body);

/// <summary>
/// Changes with every write of the row, and never comes back: not even when the row is removed and written anew.
/// Opaque: only ever compared, or handed back to the store it came from.
/// </summary>
public readonly record struct RowVersion(string Value);
