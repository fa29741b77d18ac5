using System.IO.Compression;

namespace E4Bot.Host.Files.Import.Sheets;

/// <summary>
/// Looks at a workbook's table of contents before anything of it is unpacked. The sizes found there can be relied upon:
/// the reader of an entry stops at its announced size.
/// </summary>
internal static class ZipGuard
{
    /// <exception cref="InvalidDataException">It is no ZIP archive.</exception>
    public static bool Allows(Stream content)
    {
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        return archive.Entries.Count <= ImportLimits.PackedFiles
            && archive.Entries.Sum(entry => Math.Min(entry.Length, ImportLimits.UnpackedBytes + 1)) <= ImportLimits.UnpackedBytes;
    }
}
