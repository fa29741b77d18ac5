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

    [Fact]
    public async Task Outside_development_no_room_signs_anybody_in_and_no_document_is_open_without_a_sign_in()
    {
        var published = new PublishedProgram(folder.File("published"));
        string[] identity = ["--Bot:AppId", Id, "--Bot:TenantId", Id, "--Bot:Credential:Type", "ManagedIdentity", "--Bot:DangerouslyAllowAnonymous", "false"];
        var (program, http) = await RealProgram.ServeAsync(folder, published.Folder, ["--environment", "Production", .. identity]);
        await using var _ = program;
        using var __ = http;

        Assert.Equal(HttpStatusCode.NotFound, await StatusOf(http, HttpMethod.Post, "demo/api/documents"));
        foreach (var document in new[] { "fiches/02736100001/1?personne=camille", "grilles/02736100001/1", "avis/02736100001/1/page", "modeles/02736100001", "deconnexion" })
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusOf(http, HttpMethod.Get, document));
    }

    private const string Id = "00000000-0000-4000-b000-000000000001";

    private static async Task<HttpStatusCode> StatusOf(HttpClient http, HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
