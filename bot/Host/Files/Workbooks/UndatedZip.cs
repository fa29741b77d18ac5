using System.IO.Compression;

namespace E4Bot.Host.Files.Workbooks;

/// <summary>A package without the time at which it was made: the same content gives the same bytes.</summary>
internal static class UndatedZip
{
    /// <summary>The earliest date that a zip can say.</summary>
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Where readers look first, which kind of file it is.</summary>
    private const string First = "[Content_Types].xml";

    public static byte[] Of(Stream package)
    {
        package.Position = 0;
        using var made = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in from.Entries.OrderBy(entry => entry.FullName != First).ThenBy(entry => entry.FullName, StringComparer.Ordinal)) Copy(entry, to);
        return made.ToArray();
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive to)
    {
        var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
        copy.LastWriteTime = Earliest;
        using var source = entry.Open();
        using var target = copy.Open();
        source.CopyTo(target);
    }
}
