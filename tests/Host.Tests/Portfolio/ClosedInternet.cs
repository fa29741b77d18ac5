using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using E4Bot.Host.Portfolio;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>Every name has an address, and nothing listens there.</summary>
internal sealed class ClosedInternet : IInternet
{
    public X509Certificate2Collection? Roots => null;

    public ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation) =>
        ValueTask.FromResult<IReadOnlyList<IPAddress>>([IPAddress.Parse(MadeUpInternet.Public)]);

    public async ValueTask<Stream> ConnectAsync(IPEndPoint there, CancellationToken cancellation)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var client = new TcpClient();
        await client.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancellation);
        return client.GetStream();
    }
}
