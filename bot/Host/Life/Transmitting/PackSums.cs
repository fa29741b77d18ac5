using System.Text;
using System.Text.RegularExpressions;

namespace E4Bot.Host.Life.Transmitting;

/// <summary>The list of sums as <c>sha256sum -c</c> reads it: who has nothing but a shell can check a pack too.</summary>
internal static partial class PackSums
{
    public static byte[] Write(IEnumerable<PackedFile> files) => Encoding.ASCII.GetBytes(string.Concat(files.Select(file => $"{file.Sha256}  {file.Path}\n")));

    /// <summary>Sums by path; null of a text that is no such list, to the letter.</summary>
    public static IReadOnlyDictionary<string, string>? Read(ReadOnlySpan<byte> text)
    {
        var lines = Encoding.Latin1.GetString(text).Split('\n');
        if (lines[^1].Length > 0) return null;
        var sums = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines[..^1])
            if (Line().Match(line) is not { Success: true } read || !sums.TryAdd(read.Groups["path"].Value, read.Groups["sum"].Value)) return null;
        return sums;
    }

    [GeneratedRegex(@"\A(?<sum>[0-9a-f]{64})  (?<path>[A-Za-z0-9._/-]{1,200})\z")]
    private static partial Regex Line();
}
