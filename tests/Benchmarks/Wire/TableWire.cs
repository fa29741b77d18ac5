using E4Bot.Azurite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace E4Bot.Benchmarks.Wire;

/// <summary>A pass-through in front of a table service, for programs in processes of their own: it counts what goes by, and changes nothing.</summary>
internal sealed class TableWire : IAsyncDisposable
{
    /// <summary>Headers of a connection, not of what is said over it.</summary>
    private static readonly string[] OfTheConnection = ["Host", "Connection", "Keep-Alive", "Transfer-Encoding"];

    private readonly HttpMessageInvoker beyond = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });
    private readonly AzuriteProcess azurite;
    private readonly WebApplication app;
    private readonly WireMeter meter = new();

    private TableWire(AzuriteProcess azurite, WebApplication app) => (this.azurite, this.app) = (azurite, app);

    /// <summary>Of the service, by way of this.</summary>
    public string ConnectionString => azurite.ConnectionString.Replace(
        $"127.0.0.1:{azurite.Port}", new Uri(app.Urls.Single()).Authority, StringComparison.Ordinal);

    public WireCounts Counts => meter.Counts;

    public static async Task<TableWire> StartAsync(AzuriteProcess azurite)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var wire = new TableWire(azurite, app);
        app.Run(wire.PassAsync);
        await app.StartAsync();
        return wire;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        beyond.Dispose();
    }

    private async Task PassAsync(HttpContext http)
    {
        using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), AddressOf(http));
        if (http.Request.ContentLength > 0 || http.Request.Headers.ContainsKey("Transfer-Encoding")) request.Content = await BodyAsync(http);
        foreach (var (name, values) in http.Request.Headers.Where(header => IsSaid(header.Key)))
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values)) request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);

        using var response = await beyond.SendAsync(request, http.RequestAborted);
        http.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).Where(header => IsSaid(header.Key)))
            http.Response.Headers[name] = new StringValues([.. values]);
        var body = await response.Content.ReadAsByteArrayAsync(http.RequestAborted);
        meter.Count(http.Request, (int)response.StatusCode, request.Content?.Headers.ContentLength ?? 0, body.Length);
        if (body.Length > 0) await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    /// <summary>To the letter: it is signed.</summary>
    private Uri AddressOf(HttpContext http) => new(
        $"http://127.0.0.1:{azurite.Port}{http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget}",
        new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    private static bool IsSaid(string header) => !OfTheConnection.Contains(header, StringComparer.OrdinalIgnoreCase);

    private static async Task<ByteArrayContent> BodyAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        return new ByteArrayContent(body.ToArray());
    }
}
