using System.Diagnostics;

namespace E4Bot.Benchmarks.Life;

/// <summary>A command of the program, in a process of its own: how long it takes, and the most memory that it holds. Its progress is shown.</summary>
/// <param name="Said">The last line of its answer.</param>
internal sealed record MeasuredCommand(TimeSpan Time, double PeakMebibytes, int ExitCode, string Said)
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <exception cref="InvalidOperationException">It did not succeed.</exception>
    public static async Task<MeasuredCommand> RunAsync(params string[] words) =>
        await TryAsync(words) is { ExitCode: 0 } measured ? measured : throw new InvalidOperationException($"« {words[0]} » did not succeed.");

    public static async Task<MeasuredCommand> TryAsync(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "E4Bot.Host.dll"), .. words]) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Bot__DangerouslyAllowAnonymous"] = "true";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var said = "";
        process.OutputDataReceived += (_, line) => said = line.Data is { Length: > 0 } text ? text : said;
        process.BeginOutputReadLine();
        var (ended, peak) = (process.WaitForExitAsync(), 0L);
        while (await Task.WhenAny(ended, Task.Delay(Between)) != ended)
        {
            process.Refresh();
            if (!process.HasExited) peak = Math.Max(peak, process.PeakWorkingSet64);
        }
        var time = watch.Elapsed;
        return new MeasuredCommand(time, peak / 1024.0 / 1024.0, process.ExitCode, said);
    }
}
