using System.Net;
using System.Net.Sockets;

namespace E4Bot.Azurite;

/// <summary>A line to a port of this machine that can be cut, as a network or an account's firewall does, and mended.</summary>
public sealed class CutLine : IAsyncDisposable
{
    private readonly int target;
    private readonly Lock gate = new();
    private readonly List<TcpClient> open = [];
    private TcpListener listener;

    private CutLine(int target)
    {
        this.target = target;
        listener = Listen(0);
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public int Port { get; }

    public static CutLine To(AzuriteProcess service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return new CutLine(service.Port);
    }

    /// <summary>Nobody gets through, and whoever was through is cut off.</summary>
    public void Cut()
    {
        listener.Dispose();
        lock (gate)
        {
            foreach (var client in open) client.Dispose();
            open.Clear();
        }
    }

    public void Mend() => listener = Listen(Port);

    public ValueTask DisposeAsync()
    {
        Cut();
        return ValueTask.CompletedTask;
    }

    private TcpListener Listen(int port)
    {
        var fresh = new TcpListener(IPAddress.Loopback, port);
        fresh.Start();
        _ = AcceptAsync(fresh);
        return fresh;
    }

    private async Task AcceptAsync(TcpListener from)
    {
        try
        {
            while (true) _ = RelayAsync(await from.AcceptTcpClientAsync());
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // Cut.
        }
    }

    private async Task RelayAsync(TcpClient client)
    {
        using var service = new TcpClient();
        lock (gate) open.AddRange([client, service]);
        try
        {
            await service.ConnectAsync(IPAddress.Loopback, target);
            await Task.WhenAny(client.GetStream().CopyToAsync(service.GetStream()), service.GetStream().CopyToAsync(client.GetStream()));
        }
        catch (Exception cut) when (cut is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // One of the two is gone.
        }
        client.Dispose();
        lock (gate) open.RemoveAll(one => one == client || one == service);
    }
}
