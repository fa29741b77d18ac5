using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace E4Bot.Host.Portfolio;

/// <summary>The real one.</summary>
internal sealed class Internet : IInternet, IDisposable
{
    private const int LookupsAtATime = 8;

    private readonly SemaphoreSlim lookups = new(LookupsAtATime);

    public X509Certificate2Collection? Roots => null;

    /// <summary>A lookup cannot be stopped: whoever gives up leaves it to its end, and its place taken until then, so that no number of visits takes all threads.</summary>
    public async ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation)
    {
        await lookups.WaitAsync(cancellation);
        return await LookUpAsync(host).WaitAsync(cancellation);
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The stream's, or closed where there is none.")]
    public async ValueTask<Stream> ConnectAsync(IPEndPoint there, CancellationToken cancellation)
    {
        var socket = new Socket(there.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(there, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Dispose() => lookups.Dispose();

    /// <summary>With the final dot, no search list makes another name of it.</summary>
    private async Task<IReadOnlyList<IPAddress>> LookUpAsync(string host)
    {
        try
        {
            return await Dns.GetHostAddressesAsync($"{host}.");
        }
        catch (SocketException failure) when (failure.SocketErrorCode is SocketError.HostNotFound or SocketError.NoData)
        {
            return [];
        }
        finally
        {
            lookups.Release();
        }
    }
}
