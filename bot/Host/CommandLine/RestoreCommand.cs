using System.Globalization;
using E4Bot.Host.Life.Copying;

namespace E4Bot.Host.CommandLine;

/// <summary>« restore FILE »: an empty store is filled from a backup.</summary>
public static class RestoreCommand
{
    public static async ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation)
    {
        if (words.Operands is not [{ Length: > 0 } given])
        {
            await Console.Error.WriteLineAsync("Give one file, that « backup » has written: « restore FILE ».");
            return 2;
        }
        var meanings = GivenPath.Meanings(given);
        if (meanings.FirstOrDefault(File.Exists) is { } path) return await FileTrouble.TellAsync(() => RestoreAsync(services, path, cancellation));
        foreach (var missing in meanings) await Console.Error.WriteLineAsync($"The file {missing} does not exist: check its path.");
        return 2;
    }

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
