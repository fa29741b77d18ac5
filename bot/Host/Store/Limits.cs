namespace E4Bot.Host.Store;

/// <summary>What every store accepts, set by the narrowest: an Azure Table Storage transaction and entity.</summary>
public static class Limits
{
    /// <summary>Changes in one commit.</summary>
    public const int ChangesPerCommit = 100;

    /// <summary>Bytes of one row's body. An entity holds 1 MiB, its keys and names included; Azurite counts it as it travels, three bytes as four letters.</summary>
    public const int BodyBytes = 704 * 1024;

    /// <summary>Bytes of all bodies of one commit. A transaction carries 4 MiB, its envelope included, and writes three bytes as four letters.</summary>
    public const int CommitBytes = 2816 * 1024;

    /// <summary>UTF-16 characters of a partition's name or of a row's key, before a store escapes it.</summary>
    public const int KeyLength = 256;
}
