using System.Net;
using E4Bot.Host.Tests.Store;

namespace E4Bot.Host.Tests.Operators;

/// <summary>The program as it serves, to who only looks at it.</summary>
public sealed class ServingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_address_that_leads_nowhere_is_answered_without_a_failure()
    {
        var (program, http) = await RealProgram.ServeAsync(folder, AppContext.BaseDirectory);
        await using var _ = program;
        using var __ = http;

        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(http, HttpMethod.Get, "demo"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(http, HttpMethod.Get, "demo/"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(http, HttpMethod.Get, "demo/nowhere.js"));
        foreach (var nothing in new[] { "fiches/forged", "fiches/forged/un", "fiches/1/0", "avis/1/-1", "grilles", "modeles/" })
            Assert.Equal(HttpStatusCode.NotFound, await StatusOf(http, HttpMethod.Get, nothing));
        foreach (var document in new[] { "fiches/02736100001/1", "grilles/02736100001/1", "avis/02736100001/1", "modeles/02736100001" })
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(http, HttpMethod.Head, document));
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusOf(http, HttpMethod.Get, document));
            Assert.Equal(HttpStatusCode.MethodNotAllowed, await StatusOf(http, HttpMethod.Post, document));
        }
        Assert.DoesNotContain("Exception", program.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_demonstrations_files_it_serves_all_the_same()
    {
        var published = new PublishedProgram(folder.File("published"));
        var (program, http) = await RealProgram.ServeAsync(folder, published.Folder);
        await using var _ = program;
        using var __ = http;

        Assert.Equal(HttpStatusCode.OK, await StatusOf(http, HttpMethod.Get, "health/live"));
        Assert.Contains("No made-up session stands beside the program", program.Output, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusOf(HttpClient http, HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
