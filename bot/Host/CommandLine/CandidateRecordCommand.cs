using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.Life;
using E4Bot.Host.Life.Access;

namespace E4Bot.Host.CommandLine;

/// <summary>« candidate-record NUMBER FILE.zip »: all that is kept of one candidate, for them, after the results.</summary>
public static class CandidateRecordCommand
{
    public static IEnumerable<string> Problems(CommandWords words)
    {
        if (words.Operands is not [var number, { Length: > 0 } given]) return ["Give a candidate's number and one file, which is made: « candidate-record NUMBER FILE.zip »."];
        if (!CandidateNumber.TryParse(number, out _)) return ["A candidate's number is 1 to 20 letters or digits, such as 02345678901."];
        return NewFile.ProblemOf(GivenPath.ForNew(given)) is { } problem ? [problem] : [];
    }

    public static async ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<Registers>().TryReadAsync(cancellation) is not { } registry)
            return await RefuseAsync("The session's registry cannot be read: run « verify ». Nothing was written.");
        if (registry.Find(CandidateNumber.Parse(words.Operands[0])) is not { } candidate)
            return await RefuseAsync($"No candidate of the number {words.Operands[0]} is registered in this session: check it, leading zeros included. Nothing was written.");
        var record = await services.GetRequiredService<AccessRecords>().ReadAsync(registry, candidate, cancellation);
        var (path, at) = (GivenPath.ForNew(words.Operands[1]), services.GetRequiredService<TimeProvider>().GetUtcNow());
        return await FileTrouble.TellAsync(async () =>
        {
            var files = await NewFile.WriteAsync(path, file => services.GetRequiredService<AccessFile>().WriteAsync(record, file, at, cancellation));
            await Console.Out.WriteLineAsync($"{path}: {files} files; « dossier.pdf » first. It is this candidate's alone: members stand in it by name, without their addresses.");
            await Console.Out.WriteLineAsync("It tells levels, comments and the proposed note: hand it over once the results are out, never before, and to nobody but the candidate.");
            if (!record.IsWhole) await Console.Error.WriteLineAsync("Some of what is kept cannot be read, and is missing from it: run « verify ».");
            return 0;
        });
    }

    private static async ValueTask<int> RefuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
