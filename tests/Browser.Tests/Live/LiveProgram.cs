using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace E4Bot.Browser.Tests.Live;

/// <summary>The very program, started as a person starts it, on a free port of this machine and with a store of its own, or that of a folder given.</summary>
internal sealed class LiveProgram : IAsyncDisposable
{
    private const string Started = "Application started.";

    private static readonly string Built = Path.GetFullPath(typeof(LiveProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(entry => entry.Key == "HostFolder").Value!);

    private readonly DirectoryInfo? _ownFolder;
    private readonly string _folder;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _log = new();
    private readonly Process _process;

    private LiveProgram(string? folder, IReadOnlyDictionary<string, string> settings)
    {
        _ownFolder = folder is null ? Directory.CreateTempSubdirectory("e4bot-live-") : null;
        _folder = folder ?? _ownFolder!.FullName;
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        _process = new Process { StartInfo = StartInfo(_folder, "--urls", Address.AbsoluteUri), EnableRaisingEvents = true };
        _process.StartInfo.Environment["Bot__PublicUrl"] = Address.AbsoluteUri;
        foreach (var (key, value) in settings) _process.StartInfo.Environment[key] = value;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _ready.TrySetException(new InvalidOperationException($"The program ended at once.\n{Log}"));
    }

    public Uri Address { get; }

    /// <summary>All that the program has logged so far.</summary>
    public string Log => string.Join('\n', _log);

    /// <param name="session">The session's file, from the program's folder; its own default when null.</param>
    public static Task<LiveProgram> StartAsync(string? session = null) =>
        StartAsync(folder: null, session is null ? [] : new Dictionary<string, string> { ["Session__File"] = session });

    /// <param name="folder">Holds its store and keys, and outlives it; null for one of its own.</param>
    /// <param name="settings">Environment variables.</param>
    public static async Task<LiveProgram> StartAsync(string? folder, Dictionary<string, string> settings)
    {
        var program = new LiveProgram(folder, settings);
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        await program.KeepAsync(program._ready.Task.WaitAsync(TimeSpan.FromMinutes(1)));
        return program;
    }

    /// <summary>One of its commands, on the store of that folder: the exit code, and what it said.</summary>
    /// <param name="settings">Environment variables.</param>
    public static async Task<(int Exit, string Said)> RunAsync(string folder, string command, IReadOnlyDictionary<string, string>? settings = null)
    {
        var start = StartInfo(folder, command);
        foreach (var (key, value) in settings ?? new Dictionary<string, string>()) start.Environment[key] = value;
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }

    /// <summary>Waits for what the program is needed for; when that fails, no program stays behind.</summary>
    public async Task KeepAsync(Task beginning)
    {
        try
        {
            await beginning;
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    /// <summary>As a power button: nothing of it runs any more.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _ownFolder?.Delete(recursive: true);
    }

    private static ProcessStartInfo StartInfo(string folder, params string[] words)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(Built, "E4Bot.Host.dll"), .. words, "--contentRoot", Built])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Bot__DangerouslyAllowAnonymous"] = "true";
        start.Environment["Storage__Path"] = Path.Combine(folder, "e4bot.db");
        start.Environment["Links__Keys"] = Path.Combine(folder, "keys");
        return start;
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        _log.Enqueue(line);
        if (line.Contains(Started, StringComparison.Ordinal)) _ready.TrySetResult();
    }

    /// <summary>The program must know its own address before it listens, for the links that it gives.</summary>
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
