using System.Globalization;

namespace E4Bot.Benchmarks.Turns;

/// <summary>
/// Whole evaluations of two members, from activity received to invoke response, at 1, 16 and 64 at a time: the bot on its embedded store, durable at
/// every answer, beside a bare ASP.NET Core endpoint that parses the same activity and answers the same card from memory. In the same run, interleaved.
/// <code>dotnet run -c Release --project tests/Benchmarks -- turns [SECONDS] [FOLDER]</code>
/// </summary>
internal static class TurnFigures
{
    private static readonly int[] AtATime = [1, 16, 64];

    public static async Task RunAsync(TimeSpan length, string parent)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, $"e4bot-turns-{Environment.ProcessId}"));
        try
        {
            await using var teams = await FakeTeams.StartAsync();
            var registry = await MadeUpRegistry.WriteAsync(folder.FullName, candidates: 7_900);
            var settings = BotProcess.Settings($"--Storage:Path={folder.FullName}/e4bot.db", $"--Links:Keys={folder.FullName}/keys");
            await BotProcess.ImportAsync(registry, settings);
            await using var bot = await BotProcess.StartAsync(settings);
            await using var bare = await BotProcess.StartBareAsync();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bot: first answer {bot.FirstAnswer.TotalMilliseconds:F0} ms after start"));

            var candidates = new Queue<string>(registry.Numbers);
            await Load.RunAsync(bare, teams, new Queue<string>(registry.Numbers), 16, length / 2);
            await Load.RunAsync(bot, teams, candidates, 16, length / 2);
            foreach (var clients in AtATime)
            {
                var plain = await Load.RunAsync(bare, teams, new Queue<string>(registry.Numbers), clients, length);
                var durable = await Load.RunAsync(bot, teams, candidates, clients, length);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{clients,2} at a time | bare: {plain} | bot: {durable} | rate {durable.PerSecond / plain.PerSecond:P0} of bare"));
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bot: {bot.ResidentMebibytes:F0} MiB resident"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
