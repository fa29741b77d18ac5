using System.Diagnostics;
using System.Globalization;
using E4Bot.Benchmarks.Store;
using E4Bot.Domain.Sessions;
using E4Bot.Pdf;

namespace E4Bot.Benchmarks.Documents;

/// <summary>One form in a program of its own, from cold: how long it takes, and the most memory that the whole program ever holds.</summary>
internal static class ColdDocument
{
    public const string Command = "documents-one";

    /// <summary>In a child process, for a program that made one before is not cold.</summary>
    public static async Task MeasureAsync(string name)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Environment.GetCommandLineArgs()[0], Command, name]) { RedirectStandardOutput = true })!;
        var said = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        Console.Write(child.ExitCode == 0 ? said : throw new InvalidOperationException($"« {name} » was not made in a program of its own."));
    }

    public static async Task RunAsync(string name, Func<MadeUpForms, PdfDocument> form, ExamSession session)
    {
        var person = await MadeUpForms.OfAsync(1, session);
        using var process = Process.GetCurrentProcess();
        var before = process.PeakWorkingSet64;
        var watch = ValueStopwatch.Start();
        var bytes = form(person).ToBytes().Length;
        var milliseconds = watch.Seconds * 1_000;
        process.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}, PDF, from cold: {milliseconds:F0} ms, {bytes / 1024.0:F1} KB, {process.PeakWorkingSet64 / 1048576.0:F0} MiB at most ({before / 1048576.0:F0} before it)"));
    }
}
