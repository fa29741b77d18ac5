using System.Text.Json;
using E4Bot.BotFramework;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Chat;

/// <summary>
/// Downloads what a person attached. The address comes from outside: only Microsoft's file hosts are asked, over https, without
/// redirects; in anonymous Development, this very machine too.
/// </summary>
public sealed class AttachedFiles(IHttpClientFactory http, IOptions<BotOptions> options)
{
    public const string ClientName = "attached-files";

    public const string NotRead = "Le fichier n'a pas pu être lu depuis Teams : il est trop gros (10 Mo au plus), ou le lien a expiré. Joignez-le à nouveau.";

    /// <summary>Bytes.</summary>
    private const long Largest = 10 * 1024 * 1024;

    private static readonly string[] FileHosts = [".sharepoint.com", ".sharepoint.us", ".sharepoint.cn", ".svc.ms", ".teams.microsoft.com"];

    /// <summary>What a message in a personal chat carries.</summary>
    public static IEnumerable<(string Name, Uri Address)> In(Activity activity) =>
        from attachment in activity.Attachments ?? []
        where attachment.ContentType == ContentTypes.FileDownload
        let address = attachment.Content is { ValueKind: JsonValueKind.Object } content
            && content.TryGetProperty("downloadUrl", out var url) && url.ValueKind == JsonValueKind.String
            && Uri.TryCreate(url.GetString(), UriKind.Absolute, out var parsed) ? parsed : null
        where address is not null
        select (attachment.Name ?? "", address);

    /// <summary>Whether files came along, those included that a bot is not given: of a channel's, Teams says no more than that they are there.</summary>
    public static bool AreWith(Activity activity) => In(activity).Any() || (activity.Attachments ?? []).Any(attachment =>
        attachment is { ContentType: "text/html", Content: { ValueKind: JsonValueKind.String } html } && html.GetString()!.Contains("<attachment ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The content; null when it may not, or cannot, be had.</summary>
    public async ValueTask<byte[]?> DownloadAsync(Uri address, CancellationToken cancellation)
    {
        if (!IsAllowed(address)) return null;
        try
        {
            using var client = http.CreateClient(ClientName);
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (!response.IsSuccessStatusCode || response.Content.Headers.ContentLength > Largest) return null;
            return await ReadAsync(response.Content, cancellation);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static async ValueTask<byte[]?> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        using var read = new MemoryStream();
        var buffer = new byte[64 * 1024];
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        while (await stream.ReadAsync(buffer, cancellation) is var count and > 0)
        {
            if (read.Length + count > Largest) return null;
            await read.WriteAsync(buffer.AsMemory(0, count), cancellation);
        }
        return read.ToArray();
    }

    private bool IsAllowed(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttps && FileHosts.Any(host => address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase)))
        || (options.Value.DangerouslyAllowAnonymous && address.IsLoopback);
}
