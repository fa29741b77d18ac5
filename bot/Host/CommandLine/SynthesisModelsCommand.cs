using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Synthesis.Model;
using E4Bot.Host.Kept;
using E4Bot.Host.Life;
using E4Bot.Host.Life.Exporting;

namespace E4Bot.Host.CommandLine;

/// <summary>« synthesis-models DIR »: a blank tableau de synthèse for each registered candidate, to be filled in.</summary>
public static class SynthesisModelsCommand
{
    public const string Centre = "--centre";

    /// <summary>Characters; a longer name does not stand on the form's line.</summary>
    private const int MostOfCentre = 120;

    public static IEnumerable<string> Problems(CommandWords words) =>
    [
        .. words.Operands is [{ Length: > 0 }] ? Array.Empty<string>() : ["Give one folder, which is made: « synthesis-models DIR »."],
        .. words.Values.TryGetValue(Centre, out var centre) && centre.Trim().Length is 0 or > MostOfCentre
            ? [$"{Centre} is the name of the training centre, {MostOfCentre} characters at most."]
            : Array.Empty<string>(),
    ];

    public static async ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation)
    {
        var index = await services.GetRequiredService<Registers>().TryReadAsync(cancellation);
        if (index is null) return await RefuseAsync("The session's registry cannot be read: run « verify ». Nothing was written.");
        if (index.Registry.Candidates.Count == 0) return await RefuseAsync("Nobody is registered: import the candidates first, with « import FILE ».");
        var path = GivenPath.ForNew(words.Operands[0]);
        return await FileTrouble.TellAsync(async () =>
        {
            await WriteAsync(services, index.Registry.Candidates, path, words.Values.GetValueOrDefault(Centre)?.Trim(), cancellation);
            await Console.Out.WriteLineAsync($"{path}: {index.Registry.Candidates.Count} files, one for each candidate.");
            return 0;
        });
    }

    private static async ValueTask WriteAsync(
        IServiceProvider services, IReadOnlyList<Candidate> candidates, string path, string? centre, CancellationToken cancellation)
    {
        var session = services.GetRequiredService<ExamSession>();
        var (folder, progress, done) = (new ExportFolder(path), Progress.Of(services), 0);
        foreach (var candidate in candidates)
        {
            cancellation.ThrowIfCancellationRequested();
            var model = SynthesisModel.Write(session, candidate, centre ?? SynthesisModel.CentreOf(candidate));
            await folder.WriteAsync("", $"{SafeName.Of(candidate.Number.Value)}-{SafeName.Of($"{candidate.LastName} {candidate.FirstName}")}", SynthesisModel.Extension, model);
            progress.Tell("models written", ++done, candidates.Count);
        }
    }

    private static async ValueTask<int> RefuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
