namespace E4Bot.Host.Store;

/// <summary>What is kept under one key of one partition. <paramref name="Body"/> is UTF-8 JSON.</summary>
public sealed record Row(string Key, RowVersion Version, ReadOnlyMemory<byte> Body);

/// <summary>Changes with every write of the row. Opaque: only ever compared, or handed back to the store it came from.</summary>
public readonly record struct RowVersion(string Value);
