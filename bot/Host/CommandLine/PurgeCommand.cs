using System.Globalization;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Certificate;
using E4Bot.Host.Life;
using E4Bot.Host.Life.Purging;

namespace E4Bot.Host.CommandLine;

/// <summary>« purge [--dry-run] »: the session is erased, once its time of custody is over (rule 12), and a certificate says so.</summary>
public static class PurgeCommand
{
    public const string DryRun = "--dry-run";
    public const string Yes = "--yes";
    public const string By = "--by";
    public const string Certificate = "--certificate";

    public static IEnumerable<string> Problems(CommandWords words) => words.Operands.Count == 0
        ? []
        : ["The session is the one that Session:File names: write « purge --dry-run », or « purge --by \"NAME\" »."];

    public static async ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation)
    {
        var session = services.GetRequiredService<ExamSession>();
        var purge = services.GetRequiredService<Purge>();
        var begun = await purge.BegunAsync(cancellation);
        if (begun is not null && begun.Session != session.Id)
            return await RefuseAsync($"A purge of the session {begun.Session} has not ended. Name that session's file with Session:File, and repeat.");
        var progress = Progress.Of(services);
        var by = words.Values.GetValueOrDefault(By);
        var found = begun ?? await services.GetRequiredService<Survey>().RunAsync(by, rows => progress.Tell("rows looked at", rows), cancellation);
        if (found.Total == 0) return await RefuseAsync($"The store holds nothing of the session {session.Id}. Look at Storage:Path and Session:File.");
        foreach (var line in PurgeReport.Of(found)) await Console.Out.WriteLineAsync(line);
        if (begun is not null) await Console.Out.WriteLineAsync("That is what a purge found that was begun and has not ended: it is ended now, unless this is a dry run.");
        if (words.Flags.Contains(DryRun)) return await EndDryRunAsync(services, found);
        if (begun is null && TooEarly(services, found) is { } sentence) return await RefuseAsync(sentence);
        return await FileTrouble.TellAsync(() => EraseAsync(services, found, words, cancellation));
    }

    private static async ValueTask<int> EndDryRunAsync(IServiceProvider services, Erasure found)
    {
        await Console.Out.WriteLineAsync($"{TooEarly(services, found) ?? $"It may be erased: « purge {By} \"NAME\" »."} Nothing was touched.");
        await Console.Out.WriteLineAsync(PurgeReport.Copies);
        return 0;
    }

    private static string? TooEarly(IServiceProvider services, Erasure found)
    {
        var now = TimeZoneInfo.ConvertTime(services.GetRequiredService<TimeProvider>().GetUtcNow(), services.GetRequiredService<TimeZoneInfo>());
        return found.CustodyEnd is { } end && DateOnly.FromDateTime(now.DateTime) <= end
            ? string.Create(
                CultureInfo.InvariantCulture, $"The documents are kept until {end:yyyy-MM-dd}, one year after the end of the training: they may be erased from the day after.")
            : null;
    }

    private static async ValueTask<int> EraseAsync(IServiceProvider services, Erasure found, CommandWords words, CancellationToken cancellation)
    {
        var session = services.GetRequiredService<ExamSession>();
        var path = GivenPath.ForNew(words.Values.GetValueOrDefault(Certificate) ?? $"certificat-de-destruction-{SafeName.Of(found.Session)}.pdf");
        NewFile.MustBeWritable(path);
        if (!words.Flags.Contains(Yes) && await Confirmation.AskAsync(session.Id) is { } refused) return await RefuseAsync(refused, 2);

        var (purge, progress) = (services.GetRequiredService<Purge>(), Progress.Of(services));
        await purge.RunAsync(found, rows => progress.Tell("rows erased", rows, found.Total), cancellation);
        var ended = services.GetRequiredService<TimeProvider>().GetUtcNow();
        await NewFile.WriteAsync(path, DestructionCertificate.Write(found, ended, session, services.GetRequiredService<TimeZoneInfo>()));
        await purge.EndAsync(cancellation);
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Erased, by the account {found.Account}, at {ended.UtcDateTime:yyyy-MM-dd HH:mm} UTC. Certificate: {path}"));
        await Console.Out.WriteLineAsync(PurgeReport.Copies);
        return 0;
    }

    private static async ValueTask<int> RefuseAsync(string sentence, int code = 1)
    {
        await Console.Error.WriteLineAsync(sentence);
        return code;
    }
}
