using E4Bot.Host.Kept;
using E4Bot.Host.Life.Exporting;

namespace E4Bot.Host.CommandLine;

/// <summary>« export DIR »: what the session keeps, for people and for other programs.</summary>
public static class ExportCommand
{
    public static IEnumerable<string> Problems(CommandWords words) =>
        words.Operands is [{ Length: > 0 }] ? [] : ["Give one folder, which is made: « export DIR »."];

    public static async ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<Registers>().TryReadAsync(cancellation) is null)
        {
            await Console.Error.WriteLineAsync("The session's registry cannot be read: run « verify ». Nothing was exported.");
            return 1;
        }
        var path = GivenPath.ForNew(words.Operands[0]);
        var progress = Progress.Of(services);
        return await FileTrouble.TellAsync(async () =>
        {
            var files = await services.GetRequiredService<Export>().RunAsync(path, done => progress.Tell("candidates exported", done), cancellation);
            await Console.Out.WriteLineAsync($"{path}: {files.Count} files, listed in index.json. They hold names, levels and notes: keep them as you keep the store.");
            return 0;
        });
    }
}
