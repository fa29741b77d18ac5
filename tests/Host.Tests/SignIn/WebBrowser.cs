using System.Net.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace E4Bot.Host.Tests.SignIn;

/// <summary>
/// Somebody's browser before a proxy that takes the public path off: it follows nothing by itself, and keeps cookies as browsers do, by path, and to other sites'
/// forms gives those alone that may go along.
/// </summary>
/// <param name="http">The way to the program.</param>
/// <param name="root">Where it is reached, as people know it.</param>
internal sealed class WebBrowser(HttpClient http, Uri root)
{
    private readonly Dictionary<(string Name, string Path), SetCookieHeaderValue> jar = [];

    public IReadOnlyCollection<SetCookieHeaderValue> Cookies => jar.Values;

    /// <summary>What the proxy says the request is for; null: what the address says.</summary>
    public string? Host { get; set; }

    public void Take(string name, string path, string value) => jar[(name, path)] = new SetCookieHeaderValue(name, value) { Path = path };

    public WebBrowser Copy()
    {
        var copy = new WebBrowser(http, root);
        foreach (var (key, cookie) in jar) copy.jar[key] = cookie;
        return copy;
    }

    public Task<HttpResponseMessage> GetAsync(Uri address, HttpMethod? method = null) => SendAsync(new HttpRequestMessage(method ?? HttpMethod.Get, address), isElsewhere: false);

    /// <summary>A form of another site's page, as Entra's is.</summary>
    public Task<HttpResponseMessage> PostFromElsewhereAsync(Uri address, IEnumerable<KeyValuePair<string, string>> form) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(form) }, isElsewhere: true);

    public Task<HttpResponseMessage> PostAsync(Uri address, string origin) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Headers = { { "Origin", origin } } }, isElsewhere: false);

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, bool isElsewhere)
    {
        var asked = new Uri(root, request.RequestUri!);
        request.RequestUri = new Uri("/" + root.MakeRelativeUri(asked), UriKind.Relative);
        request.Headers.Host = Host ?? asked.Authority;
        var carried = jar.Values.Where(cookie => IsFor(cookie, asked) && (!isElsewhere || cookie.SameSite == Microsoft.Net.Http.Headers.SameSiteMode.None)).ToArray();
        if (carried.Length > 0) request.Headers.Add("Cookie", string.Join("; ", carried.Select(cookie => $"{cookie.Name}={cookie.Value}")));
        var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Keep(response.Headers);
        return response;
    }

    private static bool IsFor(SetCookieHeaderValue cookie, Uri address) =>
        address.AbsolutePath.StartsWith(cookie.Path.Value!, StringComparison.Ordinal) && (!cookie.Secure || address.Scheme == Uri.UriSchemeHttps || address.IsLoopback);

    private void Keep(HttpResponseHeaders headers)
    {
        if (!headers.TryGetValues("Set-Cookie", out var lines)) return;
        foreach (var cookie in SetCookieHeaderValue.ParseList([.. lines]))
        {
            var key = (cookie.Name.Value!, cookie.Path.Value!);
            if (cookie.Value.Length == 0 || cookie.Expires <= DateTimeOffset.UnixEpoch) jar.Remove(key);
            else jar[key] = cookie;
        }
    }
}
