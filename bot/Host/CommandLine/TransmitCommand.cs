using System.Globalization;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Transmission;
using E4Bot.Host.Http;
using E4Bot.Host.Kept;
using E4Bot.Host.Life;
using E4Bot.Host.Life.Transmitting;

namespace E4Bot.Host.CommandLine;

/// <summary>« transmit FILE.zip »: what the jury receives of a centre, once everybody's result stands.</summary>
public static class TransmitCommand
{
    public const string Centre = "--centre";

    public static IEnumerable<string> Problems(CommandWords words) => words.Operands is not [{ Length: > 0 } given]
        ? ["Give one file, which is made: « transmit FILE.zip »."]
        : NewFile.ProblemOf(GivenPath.ForNew(given)) is { } problem ? [problem] : [];

    public static async ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<Registers>().TryReadAsync(cancellation) is not { } registry)
            return await RefuseAsync("The session's registry cannot be read: run « verify ». Nothing was written.");
        var centres = Transmissions.CentresOf(registry);
        if (CentreSearch.Matching(centres, words.Values.GetValueOrDefault(Centre)) is not [var centre]) return await RefuseAsync(WhichCentre(centres, words));
        var at = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var transmission = await services.GetRequiredService<Transmissions>().ReadAsync(registry, centre, cancellation);
        var outcome = transmission.Bordereau.IsComplete ? AccessOutcome.Opened : AccessOutcome.Outstanding;
        // Before there is a file: one that nobody wrote down is worse than a line on one that could not be written.
        await services.GetRequiredService<Consultations>().KeepAsync(DocumentAccess.ByOperator(at, DocumentKind.Pack, outcome, CentreKey.Of(centre)), cancellation);
        if (outcome == AccessOutcome.Outstanding) return await RefuseAsync(Unsettled(transmission.Bordereau));
        return await FileTrouble.TellAsync(() => WriteAsync(services, transmission, at, GivenPath.ForNew(words.Operands[0]), cancellation));
    }

    private static async ValueTask<int> WriteAsync(IServiceProvider services, Transmission transmission, DateTimeOffset at, string path, CancellationToken cancellation)
    {
        var (pack, progress, all) = (services.GetRequiredService<Pack>(), Progress.Of(services), transmission.Dossiers.Count);
        var facts = await NewFile.WriteAsync(path, file => pack.WriteAsync(transmission, file, at, done => progress.Tell("candidates packed", done, all), cancellation));
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{path}: {all} candidates of {transmission.Bordereau.Centre}, {facts.Files} files, {facts.Bytes} bytes. SHA-256 {facts.Sha256}"));
        await Console.Out.WriteLineAsync("It holds names, levels and notes, for the jury alone: in no case is a proposed note told to the candidate. Whoever receives it runs « check-pack FILE.zip ».");
        return 0;
    }

    private static string WhichCentre(IReadOnlyList<string> centres, CommandWords words) => centres.Count == 0
        ? "Nobody is registered: import the candidates first, with « import FILE »."
        : $"{(words.Values.ContainsKey(Centre) ? $"{Centre} does not name one centre" : "There are several centres")}: add {Centre} and one of « {string.Join(" », « ", centres)} ».";

    private static string[] Unsettled(Bordereau bordereau)
    {
        BordereauLine[] unsettled = [.. bordereau.Unsettled];
        return
        [
            $"Nothing was written: {unsettled.Length} of {bordereau.Lines.Count} candidates of {bordereau.Centre} have no result that stands.",
            .. unsettled.Select(OutstandingWords.Of),
        ];
    }

    private static async ValueTask<int> RefuseAsync(params string[] sentences)
    {
        foreach (var sentence in sentences) await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
