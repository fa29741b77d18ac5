using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using E4Bot.BotFramework;

namespace E4Bot.Benchmarks.Turns;

/// <summary>A server in a process of its own: the bot, or the bare endpoint.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "E4Bot.Host.dll");

    private readonly Process process;
    private readonly ConcurrentQueue<string> complaints;

    private BotProcess(Process process, ConcurrentQueue<string> complaints, Uri address, TimeSpan firstAnswer)
    {
        this.process = process;
        this.complaints = complaints;
        Address = address;
        FirstAnswer = firstAnswer;
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan FirstAnswer { get; }

    /// <summary>What it said beyond what it was asked to: warnings and errors, a line each.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public double ResidentMebibytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>The program's settings, on that store. The bot's own speed is measured, not the pace that Teams takes.</summary>
    public static string[] Settings(params string[] store) =>
    [
        .. store, "--Bot:DangerouslyAllowAnonymous=true", "--Logging:LogLevel:Default=Warning",
        .. typeof(PaceOptions).GetProperties().Select(pace => $"--Bot:Pace:{pace.Name}=1000000"),
    ];

    public static async Task ImportAsync(MadeUpRegistry registry, string[] settings)
    {
        using var import = Start([Program, "import", registry.Folder, .. settings], []);
        await import.WaitForExitAsync();
        if (import.ExitCode != 0) throw new InvalidOperationException("The made-up registry was not imported.");
    }

    public static Task<BotProcess> StartAsync(string[] settings) => StartProgramAsync([Program, .. settings]);

    public static Task<BotProcess> StartBareAsync() => StartProgramAsync([Path.Combine(AppContext.BaseDirectory, "E4Bot.Benchmarks.dll"), "bare"]);

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<BotProcess> StartProgramAsync(string[] arguments)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}/"));
        var watch = Stopwatch.StartNew();
        var complaints = new ConcurrentQueue<string>();
        var process = Start([.. arguments, $"--urls={address}"], complaints);
        using var http = new HttpClient { BaseAddress = address };
        while (!await AnswersAsync(http))
        {
            if (process.HasExited) throw new InvalidOperationException($"The server stopped at once, with exit code {process.ExitCode}.");
            await Task.Delay(5);
        }
        return new BotProcess(process, complaints, address, watch.Elapsed);
    }

    private static async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("health/live", UriKind.Relative));
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static Process Start(string[] arguments, ConcurrentQueue<string> complaints)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { Length: > 0 } said) complaints.Enqueue(said);
        };
        process.BeginOutputReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
