using System.Security.Cryptography;
using System.Text.Json;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Life.Transmitting;

/// <summary>
/// Whether a pack is what was made: each file against its sum, and the two lists against each other. It needs nothing but the file. It finds accidents and careless
/// hands, not forgers: who can write the file can write its sums.
/// </summary>
public static class PackCheck
{
    public static async ValueTask<PackVerdict> RunAsync(Stream file, CancellationToken cancellation)
    {
        try
        {
            return Judge(await PackContent.ReadAsync(file, cancellation));
        }
        catch (UnfitPackException unfit)
        {
            return new PackVerdict.NoPack(unfit.Message);
        }
        catch (Exception damage) when (damage is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return new PackVerdict.NoPack("cannot be read as a zip: it was cut short, or changed in its table of contents");
        }
    }

    private static PackVerdict Judge(PackContent content)
    {
        if (!content.Sums.ContainsKey(PackNames.Manifest) && !content.Sums.ContainsKey(PackNames.Sums))
            return new PackVerdict.NoPack($"is no pack of this program: it holds neither {PackNames.Manifest} nor {PackNames.Sums}");
        var manifest = content.Manifest is { } written ? Read(written) : null;
        if (manifest is { Format: > PackManifest.Current }) return new PackVerdict.NoPack("is a pack of a newer program: check it with that one");
        var sums = ListOf(content);
        // With neither list nothing is known of the files.
        string[] findings = [.. OfLists(content, manifest, sums), .. manifest is null && sums is null ? [] : OfFiles(content, Expected(content, manifest, sums))];
        return findings.Length == 0 ? new PackVerdict.Intact(manifest!, content.Sums.Count) : new PackVerdict.Altered(findings);
    }

    /// <summary>Null of a list that cannot be read, and of one that does not name the manifest: that is none of ours.</summary>
    private static IReadOnlyDictionary<string, string>? ListOf(PackContent content) =>
        content.List is { } list && PackSums.Read(list) is { } sums && sums.ContainsKey(PackNames.Manifest) ? sums : null;

    /// <summary>What is wrong with the manifest, or with the list of sums.</summary>
    private static IEnumerable<string> OfLists(PackContent content, PackManifest? manifest, IReadOnlyDictionary<string, string>? sums)
    {
        var manifestsSum = content.Sums.GetValueOrDefault(PackNames.Manifest);
        if (!content.Sums.ContainsKey(PackNames.Manifest)) yield return Missing(PackNames.Manifest);
        else if (sums is not null && sums.GetValueOrDefault(PackNames.Manifest) != manifestsSum) yield return $"{PackNames.Manifest}: changed, or its line in {PackNames.Sums} is.";
        else if (manifest is null) yield return $"{PackNames.Manifest}: changed: it is not what this program writes.";

        if (!content.Sums.ContainsKey(PackNames.Sums)) yield return Missing(PackNames.Sums);
        else if (sums is null) yield return $"{PackNames.Sums}: changed: it is no list of sums.";
        else if (manifest is not null && sums.GetValueOrDefault(PackNames.Manifest) == manifestsSum && !content.List.AsSpan().SequenceEqual(Rendered(manifest, manifestsSum!)))
            yield return $"{PackNames.Sums}: changed: it does not say what {PackNames.Manifest} says.";
    }

    private static byte[] Rendered(PackManifest manifest, string sum) => PackSums.Write([.. manifest.Files, new PackedFile(PackNames.Manifest, 0, sum)]);

    /// <summary>The list to go by: the manifest, where the sums vouch for it or cannot be read; else the sums.</summary>
    private static IReadOnlyDictionary<string, string> Expected(PackContent content, PackManifest? manifest, IReadOnlyDictionary<string, string>? sums)
    {
        var isVouchedFor = sums is null || sums.GetValueOrDefault(PackNames.Manifest) == content.Sums.GetValueOrDefault(PackNames.Manifest);
        return manifest is not null && isVouchedFor ? manifest.Files.ToDictionary(file => file.Path, file => file.Sha256, StringComparer.Ordinal) : sums ?? new Dictionary<string, string>();
    }

    private static IEnumerable<string> OfFiles(PackContent content, IReadOnlyDictionary<string, string> expected)
    {
        foreach (var (path, sum) in expected.Where(of => !IsList(of.Key)).OrderBy(of => of.Key, StringComparer.Ordinal))
        {
            if (!content.Sums.TryGetValue(path, out var found)) yield return Missing(PackContent.Shown(path));
            else if (found is null) yield return $"{path}: changed: it cannot be read.";
            else if (found != sum) yield return $"{path}: changed.";
        }
        foreach (var added in content.Sums.Keys.Where(path => !IsList(path) && !expected.ContainsKey(path))) yield return $"{added}: added.";
    }

    private static bool IsList(string path) => path is PackNames.Manifest or PackNames.Sums;

    private static string Missing(string path) => $"{path}: missing.";

    /// <summary>Null of what is no manifest: another text, something left out, a file named twice.</summary>
    private static PackManifest? Read(byte[] written)
    {
        try
        {
            var manifest = KeptJson.Read<PackManifest>(written);
            return IsWhole(manifest) ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsWhole(PackManifest manifest) =>
        manifest is { Format: > 0, Session: not null, Centre: not null, Program: not null, Files: not null }
        && manifest.Files.All(file => file is { Path: not null, Sha256.Length: SHA256.HashSizeInBytes * 2 })
        && manifest.Files.DistinctBy(file => file.Path, StringComparer.Ordinal).Count() == manifest.Files.Count;
}
