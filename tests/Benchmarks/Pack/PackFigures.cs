using System.Globalization;
using System.IO.Compression;
using E4Bot.Benchmarks.Life;
using E4Bot.Benchmarks.Store;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Bordereaux;
using E4Bot.Host.Files.Grids;
using E4Bot.Host.Files.Sheet;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Transmitting;
using E4Bot.Host.Sessions;
using E4Bot.Host.Store.Sqlite;

namespace E4Bot.Benchmarks.Pack;

/// <summary>
/// What the pack for the jury costs: the command in a process of its own, start included; then the same pack within this one, beside all documents gathered in memory
/// first, with each compression, one after the other in the same rounds.
/// <code>dotnet run -c Release --project tests/Benchmarks -- pack [CANDIDATES] [FOLDER]</code>
/// </summary>
internal static class PackFigures
{
    private const string Centre = "Lycée Imaginaire";
    private const int Rounds = 5;
    private static readonly DateTimeOffset At = new(2027, 6, 11, 9, 30, 0, TimeSpan.Zero);

    public static async Task RunAsync(int candidates, string parent)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, $"e4bot-pack-{Environment.ProcessId}")).FullName;
        try
        {
            var store = Path.Combine(folder, "e4bot.db");
            var session = SessionFile.Read(Path.Combine(AppContext.BaseDirectory, "Sessions", "session-2027.json"));
            await FullStore.FillAsync(store, session, candidates, _ => { });
            await CommandAsync(folder, store, candidates);
            await SideBySideAsync(folder, store, session, candidates);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CommandAsync(string folder, string store, int candidates)
    {
        for (var round = 0; round < 3; round++)
        {
            var zip = Path.Combine(folder, $"{round}.zip");
            Tell("transmit", await MeasuredCommand.RunAsync("transmit", zip, "--Storage:Path", store), zip, candidates);
            Tell("check-pack", await MeasuredCommand.RunAsync("check-pack", zip), zip, candidates);
        }
    }

    private static void Tell(string command, MeasuredCommand measured, string zip, int candidates) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{command}: {measured.Time.TotalMilliseconds:F0} ms, {measured.Time.TotalMilliseconds / candidates:F1} ms a candidate, {new FileInfo(zip).Length / 1024.0 / 1024.0:F1} MiB, {measured.PeakMebibytes:F0} MiB of memory at most"));

    private static async Task SideBySideAsync(string folder, string path, ExamSession session, int candidates)
    {
        using var store = SqliteRowStore.Open(path);
        var transmission = await new Transmissions(store, session).ReadAsync(await new Registers(store, session, TimeProvider.System).ReadAsync(default), Centre, default);
        for (var round = 0; round < Rounds; round++)
        {
            await MeasureAsync("streamed", candidates, async file => await new Host.Life.Transmitting.Pack(session, TimeZoneInfo.Utc).WriteAsync(transmission, file, At, _ => { }, default), folder);
            foreach (var level in new[] { CompressionLevel.Fastest, CompressionLevel.Optimal, CompressionLevel.NoCompression })
                await MeasureAsync($"all in memory first, {level}", candidates, file => InMemoryAsync(transmission, session, file, level), folder);
        }
    }

    private static async Task MeasureAsync(string what, int candidates, Func<Stream, Task> write, string folder)
    {
        var zip = Path.Combine(folder, $"{Guid.NewGuid():N}.zip");
        GC.Collect();
        var (before, watch) = (GC.GetTotalAllocatedBytes(precise: true), ValueStopwatch.Start());
        await using (var file = File.Create(zip)) await write(file);
        var milliseconds = watch.Seconds * 1_000;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {milliseconds:F0} ms, {milliseconds / candidates:F2} ms a candidate, {new FileInfo(zip).Length / 1024.0 / 1024.0:F2} MiB, {(GC.GetTotalAllocatedBytes(precise: true) - before) / 1024.0 / 1024.0:F0} MiB allocated"));
    }

    /// <summary>The obvious way: every document, then the whole zip, then the file.</summary>
    private static async Task InMemoryAsync(Transmission transmission, ExamSession session, Stream file, CompressionLevel level)
    {
        List<(string Name, byte[] Content)> files =
        [
            ("bordereau.pdf", BordereauDocument.Of(transmission.Bordereau, session, TimeZoneInfo.Utc, At).ToBytes()),
            ("bordereau.xlsx", BordereauBook.Write(transmission.Bordereau, session, TimeZoneInfo.Utc, At)),
        ];
        foreach (var dossier in transmission.Dossiers)
        {
            files.Add(($"{dossier.Line.Candidate.Number}-grille.pdf", GridDocument.Of(dossier.Evaluation!, session, TimeZoneInfo.Utc).ToBytes()));
            files.Add(($"{dossier.Line.Candidate.Number}-fiche.pdf", SheetDocument.Of(dossier.Evaluation!.Sheet, session, TimeZoneInfo.Utc).ToBytes()));
        }
        using var whole = new MemoryStream();
        using (var zip = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                await using var entry = await zip.CreateEntry(name, level).OpenAsync();
                await entry.WriteAsync(content);
            }
        }
        await file.WriteAsync(whole.ToArray());
    }
}
