namespace E4Bot.Host.Store;

/// <summary>One line of a commit.</summary>
public abstract record RowChange
{
    private RowChange(string key, ReadOnlyMemory<byte> body = default)
    {
        Key = key;
        Body = body;
    }

    public string Key { get; }

    /// <summary>What is written; empty where the change writes nothing.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Whether the change may be made where <paramref name="standing"/> is the row's version: null where there is no row.</summary>
    public abstract bool Allows(RowVersion? standing);

    /// <summary>Writes a new row; conflicts when the key is taken.</summary>
    public sealed record Insert(string Key, ReadOnlyMemory<byte> Body) : RowChange(Key, Body)
    {
        public override bool Allows(RowVersion? standing) => standing is null;
    }

    /// <summary>Writes over the row as it was read; conflicts when it has changed or gone.</summary>
    public sealed record Replace(string Key, RowVersion Version, ReadOnlyMemory<byte> Body) : RowChange(Key, Body)
    {
        public override bool Allows(RowVersion? standing) => standing == Version;
    }

    /// <summary>Writes whatever stands there. Only for what nobody can contradict, such as a person's bookmark.</summary>
    public sealed record Put(string Key, ReadOnlyMemory<byte> Body) : RowChange(Key, Body)
    {
        public override bool Allows(RowVersion? standing) => true;
    }

    /// <summary>Removes the row as it was read; conflicts when it has changed or gone.</summary>
    public sealed record Delete(string Key, RowVersion Version) : RowChange(Key)
    {
        public override bool Allows(RowVersion? standing) => standing == Version;
    }

    /// <summary>
    /// Writes nothing; conflicts when the row has changed or gone since it was read, and makes every concurrent commit
    /// that read the row before this one conflict with it: after this commit the row has another version.
    /// </summary>
    public sealed record Hold(string Key, RowVersion Version) : RowChange(Key)
    {
        public override bool Allows(RowVersion? standing) => standing == Version;
    }
}
