using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace E4Bot.Host.Portfolio;

/// <summary>What lies outside of this machine, as far as a visit needs it: names, connections, and whose certificates are believed.</summary>
public interface IInternet
{
    /// <summary>Every address of the name; none when it has none.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">The names cannot be asked.</exception>
    ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation);

    /// <exception cref="System.Net.Sockets.SocketException">Nothing answers there.</exception>
    ValueTask<Stream> ConnectAsync(IPEndPoint there, CancellationToken cancellation);

    /// <summary>Null: those that this machine believes.</summary>
    X509Certificate2Collection? Roots { get; }
}
