using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Files.Synthesis;
using E4Bot.Host.Files.Synthesis.Telling;

namespace E4Bot.Host.CommandLine;

/// <summary>« synthesis FILE »: what a candidate's tableau de synthèse holds, covers and lacks. Needs no store, and keeps nothing.</summary>
public static class SynthesisCommand
{
    public const string Json = "--json";
    public const string Number = "--number";
    public const string Option = "--option";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<string> Problems(CommandWords words)
    {
        if (words.Operands is not [{ Length: > 0 } given]) return ["Give one file, a candidate's tableau de synthèse: « synthesis FILE »."];
        var meanings = GivenPath.Meanings(given);
        return
        [
            .. meanings.Any(File.Exists) ? [] : meanings.Select(missing => $"The file {missing} does not exist: check its path."),
            .. OfValue(words, Number, number => CandidateNumber.TryParse(number, out _), "is 1 to 20 letters or digits, such as 02345678901."),
            .. OfValue(words, Option, option => SpecialityOf(option) is not null, "is SISR or SLAM."),
        ];
    }

    private static string[] OfValue(CommandWords words, string name, Predicate<string> isGood, string told) =>
        words.Values.TryGetValue(name, out var value) && !isGood(value) ? [$"{name} {told}"] : [];

    public static ValueTask<int> RunAsync(IServiceProvider services, CommandWords words, CancellationToken cancellation) => FileTrouble.TellAsync(async () =>
    {
        var grid = services.GetRequiredService<ExamSession>().Grid;
        var reading = SynthesisFile.Read(await BytesAsync(GivenPath.Meanings(words.Operands[0]).First(File.Exists), cancellation), grid);
        var registered = RegisteredOf(words);
        switch (reading)
        {
            case SynthesisReading.Read read when words.Flags.Contains(Json): await WriteAsync(SynthesisJson.Of(read.Table, grid, registered)); return 0;
            case SynthesisReading.Read read: await WriteAsync(SynthesisReport.Of(read.Table, grid, registered)); return 0;
            case SynthesisReading.Refused refused: return await RefuseAsync(refused.Refusal, words.Flags.Contains(Json));
            default: throw new InvalidOperationException($"{reading.GetType().Name} is no known reading.");
        }
    });

    /// <summary>One byte more than is taken at most: a file of any length is refused without being read to its end.</summary>
    private static async ValueTask<ReadOnlyMemory<byte>> BytesAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var bytes = new byte[SynthesisLimits.FileBytes + 1];
        return bytes.AsMemory(0, await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation));
    }

    private static async ValueTask<int> RefuseAsync(SynthesisRefusal refusal, bool json)
    {
        if (json) await WriteAsync(SynthesisJson.Of(refusal));
        await Console.Error.WriteLineAsync(SynthesisSentences.Of(refusal));
        return 1;
    }

    private static async ValueTask WriteAsync(IEnumerable<string> lines)
    {
        foreach (var line in lines) await Console.Out.WriteLineAsync(line);
    }

    /// <summary>In UTF-8 whatever the terminal speaks.</summary>
    private static async ValueTask WriteAsync(JsonObject json)
    {
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(json, Readable));
        await output.WriteAsync("\n"u8.ToArray());
    }

    private static Registered RegisteredOf(CommandWords words) => new(
        words.Values.TryGetValue(Number, out var number) ? CandidateNumber.Parse(number) : null,
        words.Values.TryGetValue(Option, out var option) ? SpecialityOf(option) : null);

    private static Speciality? SpecialityOf(string text) => text.ToUpperInvariant() switch { "SISR" => Speciality.Sisr, "SLAM" => Speciality.Slam, _ => null };
}
