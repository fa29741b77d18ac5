using System.Diagnostics;
using System.Text;
using E4Bot.Host.Tests.Store;

namespace E4Bot.Host.Tests.Operators;

/// <summary>The program in a process of its own, as an operator starts it: in Development, from a folder of this test's own.</summary>
internal sealed class RealProgram : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private const string Started = "Application started.";

    private readonly TaskCompletionSource<Uri> serving = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();
    private readonly Process process;
    private Uri? address;

    private RealProgram(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(error, line.Data);
        process.Exited += (_, _) => serving.TrySetException(new InvalidOperationException("The program ended instead of serving."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output => Read(output);

    /// <summary>Runs it to its end. One that begins to serve is stopped: it was not meant to.</summary>
    public static Task<Ended> RunAsync(TemporaryFolder folder, params string[] args) => RunAsync(folder, standing: null, args);

    /// <param name="standing">Where the shell says that the person stands.</param>
    public static async Task<Ended> RunAsync(TemporaryFolder folder, string? standing, string[] args)
    {
        var start = Start(folder, AppContext.BaseDirectory, args);
        if (standing is not null) start.Environment["PWD"] = standing;
        await using var program = new RealProgram(start);
        var ended = program.process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (await Task.WhenAny(ended, program.serving.Task) != ended && program.serving.Task.IsCompletedSuccessfully) program.process.Kill();
        await ended;
        return new Ended(program.process.ExitCode, program.Output, Read(program.error));
    }

    /// <param name="program">The folder that holds the program.</param>
    public static async Task<(RealProgram Program, HttpClient Http)> ServeAsync(TemporaryFolder folder, string program, params string[] args)
    {
        var started = new RealProgram(Start(folder, program, ["--urls", "http://127.0.0.1:0", .. args]));
        return (started, new HttpClient { BaseAddress = await started.serving.Task });
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static ProcessStartInfo Start(TemporaryFolder folder, string program, string[] args)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(program, "E4Bot.Host.dll"), .. args])
        {
            WorkingDirectory = folder.File(""),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Bot__DangerouslyAllowAnonymous"] = "true";
        return start;
    }

    private void Hear(string? line)
    {
        Keep(output, line);
        if (line?.Split(Listening) is [_, var url]) address = new Uri(url);
        if (line?.Contains(Started, StringComparison.Ordinal) is true) serving.TrySetResult(address!);
    }

    private static void Keep(StringBuilder text, string? line)
    {
        if (line is null) return;
        lock (text) text.AppendLine(line);
    }

    private static string Read(StringBuilder text)
    {
        lock (text) return text.ToString();
    }
}
