using System.Globalization;
using E4Bot.Host.Life;
using E4Bot.Host.Life.Copying;

namespace E4Bot.Host.CommandLine;

/// <summary>« backup FILE »: the whole store into one new file.</summary>
public static class BackupCommand
{
    public static IEnumerable<string> Problems(CommandWords words) => words.Operands is not [{ Length: > 0 } given]
        ? ["Give one file, which is made: « backup FILE »."]
        : NewFile.ProblemOf(GivenPath.ForNew(given)) is { } problem ? [problem] : [];

    public static async ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation)
    {
        var path = GivenPath.ForNew(words.Operands[0]);
        return await FileTrouble.TellAsync(async () =>
        {
            var progress = Progress.Of(services);
            var facts = await services.GetRequiredService<Backup>().RunAsync(path, rows => progress.Tell("rows written", rows), cancellation);
            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"{path}: {facts.Rows} rows of {facts.Partitions} partitions, {new FileInfo(path).Length} bytes. SHA-256 {facts.Sha256}"));
            return 0;
        });
    }
}
