using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using E4Bot.BotFramework.Tests.Fakes;

namespace E4Bot.BotFramework.Tests.Peer;

/// <summary>The archived library, run by Node. Where it cannot be run its tests are skipped with the reason; a machine that says CI=true fails instead.</summary>
internal sealed class PeerProcess : IAsyncDisposable
{
    private static readonly string Folder = typeof(PeerProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(entry => entry.Key == "PeerFolder").Value!;

    private readonly Process _process;

    private PeerProcess(Process process, int port) => (_process, Address) = (process, new Uri($"http://127.0.0.1:{port}/"));

    public Uri Address { get; }

    private static bool IsRestored => File.Exists(Path.Combine(Folder, "node_modules", ".restored"));

    private static bool IsNodeThere => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));

    /// <summary>Null where there is no Node, or where its packages were not restored.</summary>
    public static async Task<PeerProcess?> StartAsync(string metadataUrl)
    {
        if (!IsNodeThere || !IsRestored) return null;
        var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, "peer.mjs"), TestBot.AppId, metadataUrl])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return int.TryParse(await process.StandardOutput.ReadLineAsync(), out var port)
            ? new PeerProcess(process, port)
            : throw new InvalidOperationException("The peer ended at once: run « node tests/BotFramework.Tests/Peer/peer.mjs » to see why.");
    }

    public static void Require([NotNull] PeerProcess? peer)
    {
        const string Reason = "The protocol's peer is not there: install Node 20 or later, then build again.";
        if (peer is null && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Reason);
        if (peer is null) Assert.Skip(Reason);
    }

    /// <summary>It ends when nobody speaks to it any more.</summary>
    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
