namespace E4Bot.Host.Life.Transmitting;

/// <summary>What a pack may be at most, for who checks one that came from outside. A centre of a thousand candidates takes some 100 MB and 3,000 files.</summary>
internal static class PackLimits
{
    /// <summary>Bytes of the zip.</summary>
    public const long File = 1024L * 1024 * 1024;

    public const int Files = 10_000;

    /// <summary>Bytes of its table of contents, which is read whole.</summary>
    public const long Directory = 4L * 1024 * 1024;

    /// <summary>Bytes of one file, unpacked.</summary>
    public const long OneFile = 64L * 1024 * 1024;

    /// <summary>Bytes of all files, unpacked.</summary>
    public const long Unpacked = 2L * 1024 * 1024 * 1024;

    /// <summary>Bytes of the manifest, and of the list of sums: these two are held in memory.</summary>
    public const long List = 8L * 1024 * 1024;
}
