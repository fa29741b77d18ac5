using System.Diagnostics;
using System.Globalization;
using E4Bot.Pdf;

namespace E4Bot.Benchmarks.Documents;

/// <summary>The same forms by LibreOffice, from the same words, tables and boxes; its profile is made beforehand, which is not counted.</summary>
internal static class OfficeFigures
{
    private const string Command = "soffice";
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    public static async Task RunAsync(string folder, (string Name, PdfDocument Document)[] forms)
    {
        if (Installed() is not { } program)
        {
            Console.WriteLine("LibreOffice is not on the PATH, and its figures are left out: install « libreoffice-writer » (Debian) to have them.");
            return;
        }
        string[] files = [.. forms.Select(form => Path.Combine(folder, $"{form.Name}.fodt"))];
        foreach (var (file, form) in files.Zip(forms)) FlatText.Of(form.Document).Save(file);
        await ConvertAsync(program, folder, isTold: false, files[0]);
        foreach (var kind in files.Where(file => file.EndsWith("-0.fodt", StringComparison.Ordinal)))
            for (var round = 0; round < 3; round++) await ConvertAsync(program, folder, isTold: true, kind);
        await ConvertAsync(program, folder, isTold: true, files);
    }

    /// <summary>The program behind the script, whose process is the one that holds the memory; null where there is none.</summary>
    private static string? Installed() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => new FileInfo(Path.Combine(folder, Command)))
        .Where(file => file.Exists)
        .Select(file => Path.Combine((file.ResolveLinkTarget(returnFinalTarget: true) ?? file).FullName, "..", "soffice.bin"))
        .Select(Path.GetFullPath)
        .FirstOrDefault(File.Exists);

    private static async Task ConvertAsync(string program, string folder, bool isTold, params string[] files)
    {
        foreach (var file in files) File.Delete(Path.ChangeExtension(file, ".pdf"));
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(
            program, [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, .. files])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (ended, peak) = (process.WaitForExitAsync(), 0L);
        while (await Task.WhenAny(ended, Task.Delay(Between)) != ended)
        {
            process.Refresh();
            if (!process.HasExited) peak = Math.Max(peak, process.PeakWorkingSet64);
        }
        var (milliseconds, made) = (watch.Elapsed.TotalMilliseconds, files.Select(file => new FileInfo(Path.ChangeExtension(file, ".pdf"))).Where(file => file.Exists).ToArray());
        // The first start makes the profile, and ends without a document: it asks to be started again.
        if (!isTold) return;
        if (process.ExitCode != 0 || made.Length != files.Length) throw new InvalidOperationException($"LibreOffice made {made.Length} of {files.Length} documents.");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"LibreOffice, {Path.GetFileName(files[0])}, {files.Length} made: {milliseconds:F0} ms, {milliseconds / files.Length:F1} ms each, {made.Sum(file => file.Length) / 1024.0 / Math.Max(1, made.Length):F1} KB each, {peak / 1024.0 / 1024.0:F0} MiB of memory at most"));
    }
}
