namespace E4Bot.Host.Store;

/// <summary>One line of a commit.</summary>
public abstract record RowChange
{
    private RowChange(string key) => Key = key;

    public string Key { get; }

    /// <summary>Writes a new row; conflicts when the key is taken.</summary>
    public sealed record Insert(string Key, ReadOnlyMemory<byte> Body) : RowChange(Key);

    /// <summary>Writes over the row as it was read; conflicts when it has changed or gone.</summary>
    public sealed record Replace(string Key, RowVersion Version, ReadOnlyMemory<byte> Body) : RowChange(Key);

    /// <summary>Writes whatever stands there. Only for what nobody can contradict, such as a person's bookmark.</summary>
    public sealed record Put(string Key, ReadOnlyMemory<byte> Body) : RowChange(Key);

    /// <summary>Removes the row as it was read; conflicts when it has changed or gone.</summary>
    public sealed record Delete(string Key, RowVersion Version) : RowChange(Key);

    /// <summary>
    /// Writes nothing; conflicts when the row has changed or gone since it was read, and makes every concurrent commit
    /// that read the row before this one conflict with it: after this commit the row has another version.
    /// </summary>
    public sealed record Hold(string Key, RowVersion Version) : RowChange(Key);
}
