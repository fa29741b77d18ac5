using E4Bot.Host.Life;

namespace E4Bot.Host.CommandLine;

/// <summary>The program's commands beside serving.</summary>
public static class Commands
{
    /// <summary>What a shell says of a program that was interrupted.</summary>
    private const int Interrupted = 130;

    public static readonly IReadOnlyList<Command> All =
    [
        new("import", "import FILE", "takes candidates and people from a workbook, or from Candidats.csv and Personnes.csv", StoreUse.Writes, ImportCommand.RunAsync),
        new("verify", "verify", "says whether all that is kept is what its journal says", StoreUse.Reads, VerifyCommand.RunAsync) { Problems = Command.NameAlone },
        new("deliveries", "deliveries", "says what has not reached Teams, and why", StoreUse.Reads, DeliveriesCommand.RunAsync) { Problems = Command.NameAlone },
        new(
            "synthesis",
            "synthesis FILE",
            "says what a candidate's tableau de synthèse holds, covers and lacks; also --json, --number NUMBER, --option SISR",
            StoreUse.Nothing,
            SynthesisCommand.RunAsync)
        {
            Flags = [SynthesisCommand.Json],
            Named = [SynthesisCommand.Number, SynthesisCommand.Option],
            Problems = SynthesisCommand.Problems,
        },
        new(
            "synthesis-models",
            "synthesis-models DIR",
            "writes a blank tableau de synthèse for each registered candidate into a new folder; also --centre NAME",
            StoreUse.Reads,
            SynthesisModelsCommand.RunAsync)
        {
            Named = [SynthesisModelsCommand.Centre],
            Problems = SynthesisModelsCommand.Problems,
        },
        new(
            "paper-pack",
            "paper-pack FILE",
            "writes the forms of whoever is still to be heard, to be filled in by hand; also --centre NAME, --commission N, --date YYYY-MM-DD",
            StoreUse.Reads,
            PaperPackCommand.RunAsync)
        {
            Named = [PaperPackCommand.Centre, PaperPackCommand.Commission, PaperPackCommand.Date],
            Problems = PaperPackCommand.Problems,
        },
        new("backup", "backup FILE", "writes the whole store into one new file", StoreUse.Reads, BackupCommand.RunAsync) { Problems = BackupCommand.Problems },
        new("restore", "restore FILE", "fills an empty store from such a file", StoreUse.Restores, RestoreCommand.RunAsync) { Problems = RestoreCommand.Problems },
        new("export", "export DIR", "writes what the session keeps into a new folder, for people and other programs", StoreUse.Reads, ExportCommand.RunAsync)
        {
            Problems = ExportCommand.Problems,
        },
        new(
            "transmit",
            "transmit FILE",
            "writes what the jury receives of a centre into one new zip, once everybody's result stands; also --centre NAME",
            StoreUse.ReadsOnRecord,
            TransmitCommand.RunAsync)
        {
            Named = [TransmitCommand.Centre],
            Problems = TransmitCommand.Problems,
        },
        new("check-pack", "check-pack FILE", "says whether such a zip is still what was made", StoreUse.Nothing, CheckPackCommand.RunAsync) { Problems = CheckPackCommand.Problems },
        new(
            "candidate-record",
            "candidate-record NUMBER FILE",
            "writes all that is kept of one candidate into one new zip, for them, once the results are out",
            StoreUse.Reads,
            CandidateRecordCommand.RunAsync)
        {
            Problems = CandidateRecordCommand.Problems,
        },
        new(
            "purge",
            "purge [--dry-run]",
            "erases the session once its time of custody is over, with a certificate; also --yes, --by NAME, --certificate FILE",
            StoreUse.Purges,
            PurgeCommand.RunAsync)
        {
            Flags = [PurgeCommand.DryRun, PurgeCommand.Yes],
            Named = [PurgeCommand.By, PurgeCommand.Certificate],
            Problems = PurgeCommand.Problems,
        },
    ];

    public static bool IsCommand(string[] args) => args.Length > 0 && !args[0].StartsWith('-');

    /// <summary>The exit code: 0 only on success.</summary>
    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        if (Named(args) is not { } command)
        {
            await Console.Error.WriteLineAsync($"There is no command « {args[0]} ». The commands are {string.Join(", ", All.Select(c => c.Name))}: see --help.");
            return 2;
        }
        var words = CommandWords.Of(args, command);
        string[] problems = [.. words.Incomplete.Select(name => $"{name} has no value: write {name} and the value behind it."), .. command.Problems(words)];
        foreach (var problem in problems) await Console.Error.WriteLineAsync(problem);
        if (problems.Length > 0) return 2;
        using var stopping = new CancellationTokenSource();
        Console.CancelKeyPress += (_, press) =>
        {
            press.Cancel = true;
            stopping.Cancel();
        };
        try
        {
            await app.Services.GetRequiredService<StoreGate>().PassAsync(command.Store, stopping.Token);
            return await command.RunAsync(app.Services, words, stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return Interrupted;
        }
    }

    /// <summary>
    /// The arguments that are settings. A command's own words are left out: a path that opens with « / » would pass for a setting, and swallow the next.
    /// </summary>
    public static string[] Settings(string[] args) => IsCommand(args) ? [.. CommandWords.Of(args, Named(args)).Settings] : args;

    private static Command? Named(string[] args) => All.FirstOrDefault(c => c.Name == args[0]);
}
