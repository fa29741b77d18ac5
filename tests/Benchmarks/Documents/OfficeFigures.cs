using System.Diagnostics;
using System.Globalization;
using E4Bot.Pdf;

namespace E4Bot.Benchmarks.Documents;

/// <summary>The same forms by LibreOffice, from the same words, tables and boxes; its profile is made beforehand, which is not counted.</summary>
internal static class OfficeFigures
{
    private const string Command = "/usr/bin/soffice";
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    public static async Task RunAsync(string folder, (string Name, PdfDocument Document)[] forms)
    {
        if (File.ResolveLinkTarget(Command, returnFinalTarget: true) is not { } target)
        {
            Console.WriteLine("LibreOffice is not installed: its figures are left out.");
            return;
        }
        var program = Path.Combine(Path.GetDirectoryName(target.FullName)!, "soffice.bin");
        string[] files = [.. forms.Select(form => Path.Combine(folder, $"{form.Name}.fodt"))];
        foreach (var (file, form) in files.Zip(forms)) FlatText.Of(form.Document).Save(file);
        await ConvertAsync(program, folder, files[0]);
        foreach (var kind in files.Where(file => file.EndsWith("-0.fodt", StringComparison.Ordinal)))
            for (var round = 0; round < 3; round++) await ConvertAsync(program, folder, kind);
        await ConvertAsync(program, folder, files);
    }

    private static async Task ConvertAsync(string program, string folder, params string[] files)
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
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"LibreOffice, {Path.GetFileName(files[0])}, {made.Length} of {files.Length} made: {milliseconds:F0} ms, {milliseconds / files.Length:F1} ms each, {made.Sum(file => file.Length) / 1024.0 / Math.Max(1, made.Length):F1} KB each, {peak / 1024.0 / 1024.0:F0} MiB of memory at most"));
    }
}
