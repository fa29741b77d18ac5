using System.Globalization;
using E4Bot.Host.Life.Copying;

namespace E4Bot.Host.CommandLine;

/// <summary>« restore FILE »: an empty store is filled from a backup.</summary>
public static class RestoreCommand
{
    public static IEnumerable<string> Problems(CommandWords words)
    {
        if (words.Operands is not [{ Length: > 0 } given]) return ["Give one file, that « backup » has written: « restore FILE »."];
        var meanings = GivenPath.Meanings(given);
        return meanings.Any(File.Exists) ? [] : meanings.Select(missing => $"The file {missing} does not exist: check its path.");
    }

    public static ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation) =>
        FileTrouble.TellAsync(() => RestoreAsync(services, GivenPath.Meanings(words.Operands[0]).First(File.Exists), cancellation));

    private static async ValueTask<int> RestoreAsync(IServiceProvider services, string path, CancellationToken cancellation)
    {
        var progress = Progress.Of(services);
        try
        {
            var facts = await services.GetRequiredService<Restore>().RunAsync(path, (step, rows, of) => progress.Tell(Said(step), rows, of), cancellation);
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{facts.Rows} rows of {facts.Partitions} partitions restored, as they were on {facts.Header.At.UtcDateTime:yyyy-MM-dd HH:mm} UTC. Now run « verify »."));
            return 0;
        }
        catch (UnfitBackupException unfit)
        {
            await Console.Error.WriteLineAsync(unfit.Message);
            return 1;
        }
    }

    private static string Said(RestoreStep step) => step == RestoreStep.Checking ? "rows checked" : "rows restored";
}
