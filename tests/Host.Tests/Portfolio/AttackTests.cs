using System.Text.Json;
using System.Text.RegularExpressions;
using E4Bot.Domain.Portfolio;
using E4Bot.Host.Portfolio;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace E4Bot.Host.Tests.Portfolio;

/// <summary>
/// Addresses by which somebody would have the server look where only it can. The list is data, <c>attacks.json</c>: what reaches the server inside, or dials
/// anything but a public address on the web's own port, fails.
/// </summary>
public sealed partial class AttackTests
{
    private static readonly JsonDocument List = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Portfolio", "attacks.json")));

    public static TheoryData<string> Names => [.. Cases.Select(c => Text(c, "name")!)];

    private static IEnumerable<JsonElement> Cases => List.RootElement.GetProperty("cases").EnumerateArray();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_inside_is_reached_by(string name)
    {
        var attack = Cases.Single(c => Text(c, "name") == name);
        await using var internet = await MadeUpInternet.WithAsync(context => AnswerAsync(context, Text(attack, "location")));
        foreach (var host in List.RootElement.GetProperty("names").EnumerateObject())
            internet.Naming(host.Name, [.. host.Value.EnumerateArray().Select(answer => answer.EnumerateArray().Select(a => a.GetString()!).ToArray())]);
        using var visitor = new PortfolioVisitor(internet, MadeUpInternet.Networks, new FakeTimeProvider());

        var visit = await visitor.VisitAsync(Text(attack, "address")!, TestContext.Current.CancellationToken);

        Assert.Equal(Text(attack, "finding"), visit.Finding.ToString());
        Assert.Equal(0, internet.Inside.Visits);
        Assert.All(internet.Dialled, there => Assert.Equal($"{MadeUpInternet.Public}:443", there.ToString()));
        Assert.Equal(visit.Finding == PortfolioFinding.Answers || Text(attack, "location") is not null ? 1 : 0, internet.Outside.Visits);
    }

    [Theory]
    [InlineData("https://localhost/")]
    [InlineData("https://intranet/")]
    [InlineData("https://imprimante.local/")]
    [InlineData("https://metadata.google.internal/")]
    public async Task Names_of_an_inside_are_not_even_looked_up(string address)
    {
        await using var internet = await MadeUpInternet.WithAsync(context => context.Response.WriteAsync("Mon portfolio"));
        using var visitor = new PortfolioVisitor(internet, MadeUpInternet.Networks, new FakeTimeProvider());

        Assert.Equal(PortfolioFinding.NotPublic, (await visitor.VisitAsync(address, TestContext.Current.CancellationToken)).Finding);
        Assert.Empty(internet.Asked);
    }

    [Fact]
    public async Task A_name_is_looked_up_once_for_each_hop_so_that_no_second_answer_counts()
    {
        await using var internet = await MadeUpInternet.WithAsync(context => context.Response.WriteAsync("Mon portfolio"));
        internet.Naming("change.exemple.test", [MadeUpInternet.Public], ["127.0.0.1"]);
        using var visitor = new PortfolioVisitor(internet, MadeUpInternet.Networks, new FakeTimeProvider());

        var first = await visitor.VisitAsync("https://change.exemple.test/", TestContext.Current.CancellationToken);
        var second = await visitor.VisitAsync("https://change.exemple.test/", TestContext.Current.CancellationToken);

        Assert.Equal([PortfolioFinding.Answers, PortfolioFinding.NotPublic], [first.Finding, second.Finding]);
        Assert.Equal(["change.exemple.test", "change.exemple.test"], internet.Asked);
        Assert.Equal(0, internet.Inside.Visits);
    }

    private static Task AnswerAsync(HttpContext context, string? location)
    {
        if (location is null) return context.Response.WriteAsync("Mon portfolio");
        context.Response.Redirect(location);
        return Task.CompletedTask;
    }

    /// <summary>« {64} » stands for so many letters.</summary>
    private static string? Text(JsonElement attack, string property) =>
        attack.TryGetProperty(property, out var value) ? Letters.Replace(value.GetString()!, m => new string('a', int.Parse(m.Groups[1].Value))) : null;

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Letters { get; }
}
