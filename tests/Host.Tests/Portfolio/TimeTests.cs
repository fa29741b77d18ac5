using E4Bot.Domain.Portfolio;
using E4Bot.Host.Portfolio;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>A visit ends, whatever stands at the other end.</summary>
public sealed class TimeTests
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2027, 5, 12, 7, 5, 0, TimeSpan.Zero));

    public static TheoryData<string> SlowAnswers => ["before the headers", "within the headers' redirect", "within the body"];

    [Theory]
    [MemberData(nameof(SlowAnswers))]
    public async Task A_page_that_lets_one_wait_is_left_at_the_limit(string where)
    {
        var reached = new TaskCompletionSource();
        await using var internet = await MadeUpInternet.WithAsync(async context =>
        {
            if (where == "within the headers' redirect" && context.Request.Path == "/")
            {
                context.Response.Redirect("/lent");
                return;
            }
            if (where == "within the body") await context.Response.WriteAsync("Mon port");
            reached.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        internet.Naming("alix.exemple.test", [MadeUpInternet.Public]);
        using var visitor = new PortfolioVisitor(internet, MadeUpInternet.Networks, clock);

        var visiting = visitor.VisitAsync("https://alix.exemple.test", TestContext.Current.CancellationToken).AsTask();
        await reached.Task;
        clock.Advance(PortfolioVisitor.Limit - TimeSpan.FromMilliseconds(1));
        Assert.False(visiting.IsCompleted);
        clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(PortfolioFinding.TooSlow, (await visiting).Finding);
    }

    [Fact]
    public async Task A_place_that_never_answers_takes_two_seconds_when_there_is_another()
    {
        await using var internet = await MadeUpInternet.WithAsync(context => context.Response.WriteAsync("Mon portfolio"));
        internet.Silent = ["2a01:e0a::1"];
        internet.Naming("alix.exemple.test", ["2a01:e0a::1", MadeUpInternet.Public]);
        using var visitor = new PortfolioVisitor(internet, MadeUpInternet.Networks, clock);

        var visiting = visitor.VisitAsync("https://alix.exemple.test", TestContext.Current.CancellationToken).AsTask();
        clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(PortfolioFinding.Answers, (await visiting).Finding);
        Assert.Equal(["2a01:e0a::1", MadeUpInternet.Public], internet.Dialled.Select(d => d.Address.ToString()));
    }

    [Fact]
    public async Task Whoever_gives_up_is_not_told_that_the_page_is_slow()
    {
        await using var internet = await MadeUpInternet.WithAsync(context => context.Response.WriteAsync("Mon portfolio"));
        internet.Silent = [MadeUpInternet.Public];
        internet.Naming("alix.exemple.test", [MadeUpInternet.Public]);
        using var visitor = new PortfolioVisitor(internet, MadeUpInternet.Networks, clock);
        using var giving = new CancellationTokenSource();

        var visiting = visitor.VisitAsync("https://alix.exemple.test", giving.Token).AsTask();
        await giving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => visiting);
    }

    [Fact]
    public async Task Few_visits_at_a_time_and_the_wait_for_a_turn_is_not_the_pages()
    {
        var places = Enumerable.Range(1, PortfolioVisitor.AtATime).Select(i => $"45.60.70.{i}").ToArray();
        await using var internet = await MadeUpInternet.WithAsync(context => context.Response.WriteAsync("Mon portfolio"));
        internet.Silent = places;
        foreach (var place in places) internet.Naming($"lent{place[^1]}.exemple.test", [place]);
        internet.Naming("alix.exemple.test", [MadeUpInternet.Public]);
        using var visitor = new PortfolioVisitor(internet, MadeUpInternet.Networks, clock);

        var slow = places.Select(p => visitor.VisitAsync($"https://lent{p[^1]}.exemple.test", TestContext.Current.CancellationToken).AsTask()).ToArray();
        var waiting = visitor.VisitAsync("https://alix.exemple.test", TestContext.Current.CancellationToken).AsTask();
        Assert.Equal(places, internet.Dialled.Select(d => d.Address.ToString()));
        clock.Advance(PortfolioVisitor.Limit);

        Assert.All(await Task.WhenAll(slow), visit => Assert.Equal(PortfolioFinding.TooSlow, visit.Finding));
        Assert.Equal(PortfolioFinding.Answers, (await waiting).Finding);
    }
}
