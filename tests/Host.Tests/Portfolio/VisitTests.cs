using E4Bot.Domain.Portfolio;
using E4Bot.Host.Portfolio;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>What a visit sees, over real connections.</summary>
public sealed class VisitTests
{
    private static readonly DateTimeOffset Now = new(2027, 5, 12, 7, 5, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_page_that_is_there_answers_and_the_visit_is_dated()
    {
        await using var internet = await MadeUpInternet.WithAsync(context => context.Response.WriteAsync("Mon portfolio"));

        Assert.Equal(new PortfolioVisit("alix.exemple.test/portfolio", Now, PortfolioFinding.Answers, 200), await VisitAsync(internet, "alix.exemple.test/portfolio"));
    }

    [Theory]
    [InlineData(204, PortfolioFinding.Answers)]
    [InlineData(401, PortfolioFinding.AsksToSignIn)]
    [InlineData(403, PortfolioFinding.AccessRefused)]
    [InlineData(404, PortfolioFinding.AnswersWithError)]
    [InlineData(410, PortfolioFinding.AnswersWithError)]
    [InlineData(429, PortfolioFinding.AnswersWithError)]
    [InlineData(500, PortfolioFinding.AnswersWithError)]
    [InlineData(503, PortfolioFinding.AnswersWithError)]
    [InlineData(304, PortfolioFinding.AnswersWithError)]
    [InlineData(302, PortfolioFinding.NotUnderstood)]
    public async Task A_status_is_kept_with_what_it_means(int status, PortfolioFinding finding)
    {
        await using var internet = await MadeUpInternet.WithAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        var visit = await VisitAsync(internet, "https://alix.exemple.test");

        Assert.Equal((finding, status), (visit.Finding, visit.Status));
    }

    [Fact]
    public async Task A_visitor_brings_nothing_along_and_keeps_nothing()
    {
        await using var internet = await MadeUpInternet.WithAsync(context =>
        {
            context.Response.Cookies.Append("trace", "1");
            return context.Response.WriteAsync("Mon portfolio");
        });
        using var visitor = new PortfolioVisitor(internet, MadeUpInternet.Networks, new FakeTimeProvider(Now));
        internet.Naming("alix.exemple.test", [MadeUpInternet.Public]);

        await visitor.VisitAsync("https://alix.exemple.test/page?a=1#suite", TestContext.Current.CancellationToken);
        await visitor.VisitAsync("https://alix.exemple.test/page?a=1#suite", TestContext.Current.CancellationToken);

        Assert.Equal(2, internet.Outside.Visits);
        Assert.Equal(2, internet.Dialled.Count);
        Assert.All(internet.Outside.Seen, request =>
        {
            Assert.Equal("GET /page?a=1", request.Line);
            Assert.Equal(["Accept", "Accept-Language", "Connection", "Host", "User-Agent"], request.Headers);
        });
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_told()
    {
        await using var internet = await MadeUpInternet.WithAsync(context => context.Response.WriteAsync("Mon portfolio"));

        Assert.Equal(PortfolioFinding.NoSuchHost, (await VisitAsync(internet, "https://personne.exemple.test", named: false)).Finding);
        Assert.Empty(internet.Dialled);
    }

    [Fact]
    public async Task What_refuses_a_connection_is_told()
    {
        Assert.Equal(PortfolioFinding.NoConnection, (await VisitAsync(new ClosedInternet(), "https://alix.exemple.test")).Finding);
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_told()
    {
        await using var internet = await MadeUpInternet.WithAsync(async context =>
        {
            context.Response.ContentLength = 1_000;
            await context.Response.WriteAsync("Mon port");
            context.Abort();
        });

        Assert.Equal(PortfolioFinding.NotUnderstood, (await VisitAsync(internet, "https://alix.exemple.test")).Finding);
    }

    [Fact]
    public async Task A_body_without_an_end_is_read_no_further_than_needed()
    {
        await using var internet = await MadeUpInternet.WithAsync(async context =>
        {
            var piece = new byte[16 * 1024];
            while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(piece);
        });

        Assert.Equal(PortfolioFinding.Answers, (await VisitAsync(internet, "https://alix.exemple.test")).Finding);
        // 64 KiB, what TLS adds, and what stood in a buffer beside them.
        Assert.InRange(internet.Read, 64 * 1024, 128 * 1024);
    }

    private static async Task<PortfolioVisit> VisitAsync(IInternet internet, string address, bool named = true)
    {
        if (named && internet is MadeUpInternet madeUp) madeUp.Naming("alix.exemple.test", [MadeUpInternet.Public]);
        using var visitor = new PortfolioVisitor(internet, MadeUpInternet.Networks, new FakeTimeProvider(Now));
        return await visitor.VisitAsync(address, TestContext.Current.CancellationToken);
    }
}
