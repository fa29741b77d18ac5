using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>A real server over TLS on this machine, for whatever name it is asked by. It counts who came.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Request> seen = new();

    private Site(WebApplication app) => this.app = app;

    public int Visits => seen.Count;

    public IReadOnlyList<Request> Seen => [.. seen];

    public int Port => new Uri(app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()).Port;

    public static async Task<Site> ServeAsync(Func<string, X509Certificate2> certificate, RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(server =>
        {
            server.Limits.MinResponseDataRate = null;
            server.Listen(IPAddress.Loopback, 0, listening => listening.UseHttps(new TlsHandshakeCallbackOptions
            {
                OnConnection = tls => ValueTask.FromResult(Options(certificate(tls.ClientHelloInfo.ServerName))),
            }));
        });
        var site = new Site(builder.Build());
        site.app.Run(context =>
        {
            site.seen.Enqueue(Request.Of(context.Request));
            return answer(context);
        });
        await site.app.StartAsync();
        return site;
    }

    /// <summary>Offline: the server itself would fetch its issuer.</summary>
    private static SslServerAuthenticationOptions Options(X509Certificate2 certificate) =>
        new() { ServerCertificateContext = SslStreamCertificateContext.Create(certificate, null, offline: true) };

    /// <summary>What was asked, and the names of its headers.</summary>
    public sealed record Request(string Line, IReadOnlyList<string> Headers)
    {
        public static Request Of(HttpRequest request) => new($"{request.Method} {request.Path}{request.QueryString}", [.. request.Headers.Keys.Order(StringComparer.Ordinal)]);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
