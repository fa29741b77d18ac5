using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace E4Bot.Azurite;

/// <summary>Azurite's table service, a process of its own on a free port of this machine. What it holds is in its memory, and goes with it.</summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    private const string Started = "successfully started";
    private const int MostAttempts = 5;

    /// <summary>Only for a test that would wait for ever.</summary>
    private static readonly TimeSpan SafetyNet = TimeSpan.FromMinutes(2);

    private static readonly string Folder = typeof(AzuriteProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(entry => entry.Key == "AzuriteFolder").Value!;

    private readonly Process process;

    private AzuriteProcess(Process process, int port)
    {
        this.process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>The account and key are those that every Azurite has, published with it.</summary>
    public string ConnectionString => ConnectionStringBy(Port);

    /// <summary>The same service, through another port.</summary>
    public static string ConnectionStringBy(int port) =>
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
        + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
        + $"TableEndpoint=http://127.0.0.1:{port}/devstoreaccount1;";

    public int ProcessId => process.Id;

    /// <summary>Of the service's process.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static Task<AzuriteProcess> StartAsync() => StartAsync(listsByPartition: false);

    /// <param name="listsByPartition">Whether a listing costs what its partition holds, as in Azure; as it comes, it costs what the table holds.</param>
    /// <exception cref="InvalidOperationException">It does not start; the message says what it said.</exception>
    public static async Task<AzuriteProcess> StartAsync(bool listsByPartition)
    {
        var said = "";
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var port = FreePort();
            var process = Process.Start(StartInfo(port, listsByPartition))!;
            (var isUp, said) = await IsUpAsync(process);
            if (isUp) return new AzuriteProcess(process, port);
            process.Kill(entireProcessTree: true);
            process.Dispose();
        }
        throw new InvalidOperationException($"Azurite does not start. Install Node 20 or later, and build again so that npm restores it. It said: {said}");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Another program may have taken the port that was free a moment ago.</summary>
    private static async Task<(bool IsUp, string Said)> IsUpAsync(Process process)
    {
        var said = new List<string>();
        process.ErrorDataReceived += (_, line) => said.Add(line.Data ?? "");
        process.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(SafetyNet);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            said.Add(line);
            if (!line.Contains(Started, StringComparison.Ordinal)) continue;
            // A full pipe would stop it.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return (true, "");
        }
        await process.WaitForExitAsync(patience.Token);
        return (false, string.Join(' ', said));
    }

    private static ProcessStartInfo StartInfo(int port, bool listsByPartition) => new("node",
    [
        "--require", "./exit-with-parent.cjs", .. listsByPartition ? ["--require", "./list-by-partition.cjs"] : Array.Empty<string>(), "node_modules/azurite/dist/src/table/main.js",
        "--inMemoryPersistence", "--silent", "--disableTelemetry", "--skipApiVersionCheck", "--tableHost", "127.0.0.1", "--tablePort", $"{port}",
    ])
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
