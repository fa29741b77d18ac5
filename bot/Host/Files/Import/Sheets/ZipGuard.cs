using System.IO.Compression;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>
/// Looks at a workbook's table of contents before anything of it is unpacked. The sizes found there can be relied upon:
/// the reader of an entry stops at its announced size.
/// </summary>
internal static class ZipGuard
{
    /// <exception cref="InvalidDataException">It is no ZIP archive.</exception>
    public static bool Allows(Stream content, SheetLimits limits)
    {
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        return archive.Entries.Count <= limits.PackedFiles
            && archive.Entries.All(entry => entry.Length >= 0 && entry.Length <= Most(entry, limits))
            && archive.Entries.Sum(entry => entry.Length) <= limits.UnpackedBytes;
    }

    /// <summary>The package's own lists are read whole, and many times larger in memory than in the file.</summary>
    private static long Most(ZipArchiveEntry entry, SheetLimits limits) =>
        entry.FullName.Contains(".rels", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.Contains("[Content_Types]", StringComparison.OrdinalIgnoreCase)
            ? limits.WorkbookCharacters
            : limits.UnpackedBytes;
}
