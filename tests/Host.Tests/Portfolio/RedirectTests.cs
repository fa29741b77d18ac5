using E4Bot.Domain.Portfolio;
using E4Bot.Host.Portfolio;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>Redirects are followed by hand, and told.</summary>
public sealed class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_followed_and_where_it_led_is_told(int status)
    {
        var visit = await VisitAsync("https://alix.exemple.test", status, ("/", "https://autre.exemple.test/ici"));

        Assert.Equal((PortfolioFinding.Answers, 200, "autre.exemple.test"), (visit.Finding, visit.Status, visit.FinalHost));
    }

    [Theory]
    [InlineData("ici")]
    [InlineData("/ici")]
    [InlineData("//alix.exemple.test/ici")]
    [InlineData("?page=ici")]
    public async Task A_redirect_may_leave_out_what_stays_the_same(string location)
    {
        var visit = await VisitAsync("https://alix.exemple.test", 302, ("/", location));

        Assert.Equal((PortfolioFinding.Answers, null), (visit.Finding, visit.FinalHost));
    }

    [Fact]
    public async Task Five_redirects_are_followed_and_not_one_more()
    {
        var five = Enumerable.Range(0, 5).Select(i => ($"/{i}", $"/{i + 1}")).ToArray();

        Assert.Equal(PortfolioFinding.Answers, (await VisitAsync("https://alix.exemple.test/0", 302, five)).Finding);
        Assert.Equal(PortfolioFinding.RedirectsTooLong, (await VisitAsync("https://alix.exemple.test/0", 302, [.. five, ("/5", "/6")])).Finding);
        Assert.Equal(PortfolioFinding.RedirectsTooLong, (await VisitAsync("https://alix.exemple.test/a", 302, ("/a", "/b"), ("/b", "/a"))).Finding);
    }

    [Theory]
    [InlineData("https://accounts.google.com/v3/signin/identifier?continue=x", "accounts.google.com")]
    [InlineData("https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize", "login.microsoftonline.com")]
    [InlineData("/login?return_to=%2F", null)]
    [InlineData("/users/sign_in", null)]
    [InlineData("/wp-login.php", null)]
    [InlineData("https://autre.exemple.test/Connexion", "autre.exemple.test")]
    public async Task Whoever_is_not_signed_in_is_led_to_a_page_that_asks_for_it(string location, string? host)
    {
        var visit = await VisitAsync("https://alix.exemple.test", 302, ("/", location));

        Assert.Equal((PortfolioFinding.AsksToSignIn, host), (visit.Finding, visit.FinalHost));
    }

    [Fact]
    public async Task A_page_that_is_called_connexion_from_the_start_is_a_page()
    {
        Assert.Equal(PortfolioFinding.Answers, (await VisitAsync("https://alix.exemple.test/connexion", 302)).Finding);
    }

    private static async Task<PortfolioVisit> VisitAsync(string address, int status, params (string Path, string Location)[] redirects)
    {
        await using var internet = await MadeUpInternet.WithAsync(context =>
        {
            var location = redirects.FirstOrDefault(r => r.Path == context.Request.Path && context.Request.Host.Host == "alix.exemple.test" && !context.Request.QueryString.HasValue).Location;
            if (location is null) return context.Response.WriteAsync("Mon portfolio");
            context.Response.StatusCode = status;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        });
        internet.Naming("alix.exemple.test", [MadeUpInternet.Public]).Naming("autre.exemple.test", [MadeUpInternet.Public]);
        using var visitor = new PortfolioVisitor(internet, MadeUpInternet.Networks, new FakeTimeProvider());
        return await visitor.VisitAsync(address, TestContext.Current.CancellationToken);
    }
}
