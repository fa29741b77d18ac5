using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace E4Bot.Browser.Tests.Live;

/// <summary>The very program, started as a person starts it, on a free port of this machine and with a store of its own.</summary>
internal sealed class LiveProgram : IAsyncDisposable
{
    private const string Started = "Application started.";

    private static readonly string Built = Path.GetFullPath(typeof(LiveProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(entry => entry.Key == "HostFolder").Value!);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("e4bot-browser-");
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _log = new();
    private readonly Process _process;

    private LiveProgram(string? session)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        _process = new Process { StartInfo = StartInfo(), EnableRaisingEvents = true };
        if (session is not null) _process.StartInfo.Environment["Session__File"] = session;
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => _ready.TrySetException(new InvalidOperationException($"The program ended at once.\n{Log}"));
    }

    public Uri Address { get; }

    /// <summary>All that the program has logged so far.</summary>
    public string Log => string.Join('\n', _log);

    /// <param name="session">The session's file, from the program's folder; its own default when null.</param>
    public static async Task<LiveProgram> StartAsync(string? session = null)
    {
        var program = new LiveProgram(session);
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        await program.KeepAsync(program._ready.Task.WaitAsync(TimeSpan.FromMinutes(1)));
        return program;
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

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { Path.Combine(Built, "E4Bot.Host.dll"), "--contentRoot", Built, "--urls", Address.AbsoluteUri },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Bot__DangerouslyAllowAnonymous"] = "true";
        start.Environment["Bot__PublicUrl"] = Address.AbsoluteUri;
        start.Environment["Storage__Path"] = Path.Combine(_folder.FullName, "e4bot.db");
        start.Environment["Links__Keys"] = Path.Combine(_folder.FullName, "keys");
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
