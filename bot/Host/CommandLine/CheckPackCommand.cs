using System.Globalization;
using E4Bot.Host.Life.Transmitting;

namespace E4Bot.Host.CommandLine;

/// <summary>« check-pack FILE.zip »: whether what was handed over is still what was made. Needs no store, and keeps nothing.</summary>
public static class CheckPackCommand
{
    /// <summary>Findings told one by one; the rest is counted.</summary>
    private const int MostTold = 100;

    public static IEnumerable<string> Problems(CommandWords words)
    {
        if (words.Operands is not [{ Length: > 0 } given]) return ["Give one file, that « transmit » has written: « check-pack FILE.zip »."];
        var meanings = GivenPath.Meanings(given);
        return meanings.Any(File.Exists) ? [] : meanings.Select(path => Directory.Exists(path) ? $"{path} is a folder: give the zip itself." : $"The file {path} does not exist: check its path.");
    }

    public static ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation) => FileTrouble.TellAsync(async () =>
    {
        var path = GivenPath.Meanings(words.Operands[0]).First(File.Exists);
        await using var file = File.OpenRead(path);
        switch (await PackCheck.RunAsync(file, cancellation))
        {
            case PackVerdict.Intact intact: await Console.Out.WriteLineAsync(Said(path, intact)); return 0;
            case PackVerdict.Altered altered: return await RefuseAsync([$"{path} is not what was made:", .. Told(altered.Findings)]);
            case PackVerdict.NoPack none: return await RefuseAsync([$"{path} {none.Reason}. Ask for it again, from whoever made it."]);
            case var other: throw new InvalidOperationException($"{other.GetType().Name} is no known verdict.");
        }
    });

    private static string Said(string path, PackVerdict.Intact intact)
    {
        var manifest = intact.Manifest;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{path} is intact: {intact.Files} files, {manifest.Candidates} candidates of {PackContent.Shown(manifest.Centre)}, session {PackContent.Shown(manifest.Session)}, made on {manifest.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC by {PackContent.Shown(manifest.Program)}.");
    }

    private static IEnumerable<string> Told(IReadOnlyList<string> findings) =>
        findings.Count <= MostTold ? findings : findings.Take(MostTold).Append($"… and {findings.Count - MostTold} more.");

    private static async ValueTask<int> RefuseAsync(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences) await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
