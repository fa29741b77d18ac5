using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using E4Bot.Host.Portfolio;

namespace E4Bot.Host.OneDrive;

/// <summary>
/// Connections to drives: no redirect is followed, no cookie and no trace header goes along, and, but through the organisation's own proxy, no address is called
/// that is not of the public internet, whatever a name leads to.
/// </summary>
public sealed class DriveConnections : IDisposable
{
    private const string NotPublic = "The drive's name leads to no public address.";

    private readonly IInternet internet;
    private readonly Gate gate;
    private readonly UploadHosts hosts;

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The invoker's, which disposes it.")]
    public DriveConnections(IInternet internet, PublicNetworks networks, UploadHosts hosts, TimeProvider time)
    {
        (this.internet, this.hosts) = (internet, hosts);
        gate = new Gate(internet, networks, time);
        Http = new HttpMessageInvoker(Handler(), disposeHandler: true);
    }

    public HttpMessageInvoker Http { get; }

    public void Dispose() => Http.Dispose();

    private SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        Credentials = null,
        ActivityHeadersPropagator = null,
        MaxResponseDrainSize = 0,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        ConnectCallback = ConnectAsync,
        SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = Policy() },
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (asked, called) = (context.InitialRequestMessage.RequestUri!, context.DnsEndPoint);
        if (hosts.IsThisMachine(asked) || !called.Host.Equals(asked.IdnHost, StringComparison.OrdinalIgnoreCase)) return await DialAsync(called, cancellation);
        var (connection, _) = await gate.OpenAsync(asked, cancellation);
        return connection ?? throw new HttpRequestException(HttpRequestError.ConnectionError, NotPublic);
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The stream's, or closed where there is none.")]
    private static async ValueTask<Stream> DialAsync(DnsEndPoint there, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
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

    /// <summary>The machine's own, where the internet has no other roots.</summary>
    private X509ChainPolicy? Policy()
    {
        if (internet.Roots is not { } roots) return null;
        var policy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck, TrustMode = X509ChainTrustMode.CustomRootTrust };
        policy.CustomTrustStore.AddRange(roots);
        return policy;
    }
}
