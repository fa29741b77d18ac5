using System.Globalization;
using E4Bot.Host.Sessions;

namespace E4Bot.Benchmarks.Life;

/// <summary>
/// What the life of an academy's data costs: each command in a process of its own, its start included, on a store of whole evaluations.
/// <code>dotnet run -c Release --project tests/Benchmarks -- life [EVALUATIONS] [FOLDER]</code>
/// </summary>
internal static class LifeFigures
{
    public static async Task RunAsync(int evaluations, string parent)
    {
        var folder = Directory.CreateDirectory(Path.Combine(parent, $"e4bot-life-{Environment.ProcessId}")).FullName;
        try
        {
            var (store, other, backup) = (Path.Combine(folder, "e4bot.db"), Path.Combine(folder, "other.db"), Path.Combine(folder, "backup"));
            var session = SessionFile.Read(Path.Combine(AppContext.BaseDirectory, "Sessions", "session-2027.json"));
            var rows = await FullStore.FillAsync(store, session, evaluations, done => Console.Error.WriteLine($"evaluations: {done} / {evaluations}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{evaluations} evaluations, {rows} rows, {Mebibytes(store):F0} MiB"));

            Tell("verify", await MeasuredCommand.RunAsync("verify", "--Storage:Path", store), evaluations, "candidates");
            Tell("backup", await MeasuredCommand.RunAsync("backup", backup, "--Storage:Path", store), rows, "rows");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the backup: {Mebibytes(backup):F1} MiB"));
            Tell("restore", await MeasuredCommand.RunAsync("restore", backup, "--Storage:Path", other), rows, "rows");
            Tell("export", await MeasuredCommand.RunAsync("export", Path.Combine(folder, "export"), "--Storage:Path", other), evaluations, "candidates");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Tell(string command, MeasuredCommand measured, long count, string what) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{command}: {measured.Time.TotalSeconds:F1} s, {count / measured.Time.TotalSeconds:F0} {what}/s, {measured.Time.TotalMicroseconds / count:F0} µs each, {measured.PeakMebibytes:F0} MiB at most"));

    private static double Mebibytes(string file) => new FileInfo(file).Length / 1024.0 / 1024.0;
}
