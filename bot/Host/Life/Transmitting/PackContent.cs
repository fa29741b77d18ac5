using System.Collections.ObjectModel;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using E4Bot.Host.Files.Synthesis.Page;

namespace E4Bot.Host.Life.Transmitting;

/// <summary>What is really in a zip: the sum of each file, and the two lists. Nothing is unpacked to the disk, and a buffer is all that is held of a file.</summary>
/// <param name="Sums">By path; null of a file that cannot be read.</param>
internal sealed partial record PackContent(IReadOnlyDictionary<string, string?> Sums, byte[]? Manifest, byte[]? List)
{
    private const int Chunk = 64 * 1024;
    private const int MostShown = 80;

    /// <exception cref="UnfitPackException">It can be no pack. The message is a sentence without its subject.</exception>
    public static async ValueTask<PackContent> ReadAsync(Stream file, CancellationToken cancellation)
    {
        if (PackTail.ProblemOf(file) is { } problem) throw new UnfitPackException(problem);
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        if (Unfit(archive.Entries) is { } unfit) throw new UnfitPackException(unfit);
        var sums = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries) sums[entry.FullName] = await SumAsync(entry, cancellation);
        return new PackContent(sums, await WholeAsync(archive, PackNames.Manifest, sums, cancellation), await WholeAsync(archive, PackNames.Sums, sums, cancellation));
    }

    /// <summary>A name as a terminal may show it.</summary>
    public static string Shown(string text)
    {
        var plain = PageText.OneLine(text);
        return plain.Length <= MostShown ? plain : $"{plain[..MostShown]}…";
    }

    private static string? Unfit(ReadOnlyCollection<ZipArchiveEntry> entries)
    {
        if (entries.Count > PackLimits.Files) return $"holds more files than any pack ({PackLimits.Files})";
        if (entries.FirstOrDefault(entry => !Name().IsMatch(entry.FullName)) is { } odd) return $"holds « {Shown(odd.FullName)} », a name that no pack has";
        if (entries.GroupBy(entry => entry.FullName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
            return $"holds « {twice.Key} » more than once";
        if (entries.FirstOrDefault(entry => entry.Length is < 0 or > PackLimits.OneFile) is { } large) return $"holds « {large.FullName} », larger than any file of a pack";
        return entries.Sum(entry => entry.Length) > PackLimits.Unpacked ? "unpacks to more than any pack" : null;
    }

    private static async ValueTask<string?> SumAsync(ZipArchiveEntry entry, CancellationToken cancellation)
    {
        try
        {
            await using var content = await entry.OpenAsync(cancellation);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[Chunk];
            var left = entry.Length;
            for (int read; (read = await content.ReadAsync(buffer, cancellation)) > 0; left -= read)
            {
                if (read > left) return null;
                hash.AppendData(buffer, 0, read);
            }
            return left == 0 ? Convert.ToHexStringLower(hash.GetHashAndReset()) : null;
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Null of one that is not there, cannot be read, or is larger than such a list.</summary>
    private static async ValueTask<byte[]?> WholeAsync(ZipArchive archive, string name, SortedDictionary<string, string?> sums, CancellationToken cancellation)
    {
        if (sums.GetValueOrDefault(name) is null || archive.GetEntry(name) is not { Length: <= PackLimits.List } entry) return null;
        var whole = new byte[entry.Length];
        await using var content = await entry.OpenAsync(cancellation);
        await content.ReadExactlyAsync(whole, cancellation);
        return whole;
    }

    /// <summary>Relative, of plain characters, and never a way up or a folder of its own.</summary>
    [GeneratedRegex(@"\A(?=.{1,200}\z)[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\z")]
    private static partial Regex Name();
}
