using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using E4Bot.Domain.Portfolio;
using E4Bot.Host.Portfolio;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>A certificate is judged by itself: nothing that it names is fetched.</summary>
public sealed class CertificateTests
{
    [Fact]
    public async Task One_of_an_issuer_that_nobody_knows_is_not_trusted()
    {
        using var stranger = new Authority("Made-up stranger");

        Assert.Equal(PortfolioFinding.CertificateNotTrusted, await VisitAsync(host => stranger.Issue(host)));
    }

    [Fact]
    public async Task One_of_another_name_is_not_trusted()
    {
        X509Certificate2? other = null;
        await using var internet = await MadeUpInternet.WithAsync(context => context.Response.WriteAsync("Mon portfolio"), _ => other!);
        using var _ = other = internet.Issue("autre.exemple.test");

        Assert.Equal(PortfolioFinding.CertificateNotTrusted, await VisitAsync(internet));
        Assert.Equal(0, internet.Outside.Visits);
    }

    [Fact]
    public async Task Neither_its_issuer_nor_its_revocation_list_is_fetched_from_where_it_says()
    {
        var asked = 0;
        await using var inside = await ListeningAsync(() => asked++);
        using var stranger = new Authority("Made-up stranger");
        var address = inside.Urls.First();
        var issuer = new X509AuthorityInformationAccessExtension([$"{address}/ocsp"], [$"{address}/issuer.cer"]);
        var revocation = CertificateRevocationListBuilder.BuildCrlDistributionPointExtension([$"{address}/list.crl"]);

        Assert.Equal(PortfolioFinding.CertificateNotTrusted, await VisitAsync(host => stranger.Issue(host, issuer, revocation)));
        Assert.Equal(0, asked);
    }

    [Fact]
    public async Task What_speaks_no_tls_is_not_understood()
    {
        await using var plain = await ListeningAsync(() => { });
        var internet = new PlainInternet(new Uri(plain.Urls.First()).Port);
        using var visitor = new PortfolioVisitor(internet, MadeUpInternet.Networks, new FakeTimeProvider());

        Assert.Equal(PortfolioFinding.NotUnderstood, (await visitor.VisitAsync("https://alix.exemple.test", TestContext.Current.CancellationToken)).Finding);
    }

    private static async Task<PortfolioFinding> VisitAsync(Func<string, X509Certificate2> certificate)
    {
        await using var internet = await MadeUpInternet.WithAsync(context => context.Response.WriteAsync("Mon portfolio"), certificate);
        return await VisitAsync(internet);
    }

    private static async Task<PortfolioFinding> VisitAsync(MadeUpInternet internet)
    {
        internet.Naming("alix.exemple.test", [MadeUpInternet.Public]);
        using var visitor = new PortfolioVisitor(internet, MadeUpInternet.Networks, new FakeTimeProvider());
        return (await visitor.VisitAsync("https://alix.exemple.test", TestContext.Current.CancellationToken)).Finding;
    }

    private static async Task<WebApplication> ListeningAsync(Action asked)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Run(_ =>
        {
            asked();
            return Task.CompletedTask;
        });
        await app.StartAsync();
        return app;
    }

    private sealed class PlainInternet(int port) : IInternet
    {
        public X509Certificate2Collection? Roots => null;

        public ValueTask<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation) =>
            ValueTask.FromResult<IReadOnlyList<IPAddress>>([IPAddress.Parse(MadeUpInternet.Public)]);

        public async ValueTask<Stream> ConnectAsync(IPEndPoint there, CancellationToken cancellation)
        {
            var client = new TcpClient();
            await client.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), cancellation);
            return client.GetStream();
        }
    }
}
