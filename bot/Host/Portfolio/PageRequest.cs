using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using E4Bot.Domain.Portfolio;

namespace E4Bot.Host.Portfolio;

/// <summary>
/// One question to one page over a connection that is open already: no proxy, no cookies, no credentials, no trace header, no redirect followed, and nothing
/// fetched to judge a certificate (its issuer and its revocation list stand at addresses that the certificate itself names).
/// </summary>
internal sealed class PageRequest(Uri page, Stream connection, X509Certificate2Collection? roots) : IDisposable
{
    /// <summary>Bytes of the body: enough to see that a page comes.</summary>
    private const int MostOfBody = 64 * 1024;

    private const int MostOfHeadersKilobytes = 32;

    private static readonly Oid WebServer = new("1.3.6.1.5.5.7.3.1");

    private bool isDistrusted;
    private bool isUsed;

    /// <exception cref="OperationCanceledException">Its time is over.</exception>
    public async ValueTask<PageReply> AskAsync(CancellationToken cancellation)
    {
        using var handler = Handler();
        using var http = new HttpMessageInvoker(handler, disposeHandler: false);
        using var request = Request();
        try
        {
            using var response = await http.SendAsync(request, cancellation);
            var next = response.Headers.Location;
            if (IsRedirect(response.StatusCode)) return new PageReply.Leads((int)response.StatusCode, next is null ? null : new Uri(page, next));
            await ReadAsync(response.Content, cancellation);
            return new PageReply.Status((int)response.StatusCode);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or UriFormatException)
        {
            cancellation.ThrowIfCancellationRequested();
            return new PageReply.Failed(isDistrusted ? PortfolioFinding.CertificateNotTrusted : PortfolioFinding.NotUnderstood);
        }
    }

    public void Dispose() => connection.Dispose();

    private HttpRequestMessage Request()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, page) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        request.Headers.ConnectionClose = true;
        request.Headers.UserAgent.ParseAdd("E4Bot (portfolio check)");
        request.Headers.Accept.ParseAdd("text/html, */*;q=0.5");
        request.Headers.AcceptLanguage.ParseAdd("fr");
        return request;
    }

    private SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        Credentials = null,
        AutomaticDecompression = DecompressionMethods.None,
        ActivityHeadersPropagator = null,
        MaxResponseHeadersLength = MostOfHeadersKilobytes,
        MaxResponseDrainSize = 0,
        PooledConnectionLifetime = TimeSpan.Zero,
        SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = Policy(), RemoteCertificateValidationCallback = Judge },
        ConnectCallback = (_, _) => TakeAsync(),
    };

    /// <summary>The connection that was checked, once: there is no other.</summary>
    private ValueTask<Stream> TakeAsync()
    {
        if (isUsed) throw new IOException("The connection of this hop was used already.");
        isUsed = true;
        return ValueTask.FromResult(connection);
    }

    private X509ChainPolicy Policy()
    {
        var policy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck };
        policy.ApplicationPolicy.Add(WebServer);
        if (roots is null) return policy;
        policy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        policy.CustomTrustStore.AddRange(roots);
        return policy;
    }

    private bool Judge(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        isDistrusted = errors != SslPolicyErrors.None;
        return !isDistrusted;
    }

    private static async ValueTask ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        var buffer = new byte[8 * 1024];
        await using var body = await content.ReadAsStreamAsync(cancellation);
        for (int read = 0, count = 1; count > 0 && read < MostOfBody; read += count) count = await body.ReadAsync(buffer, cancellation);
    }

    private static bool IsRedirect(HttpStatusCode status) => status is
        HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
}
