using Microsoft.IdentityModel.Protocols;

namespace E4Bot.BotFramework.Inbound;

/// <summary>
/// Fetches the metadata, and the key set that it points to: only over the metadata's own scheme, and only from its host or that host's
/// siblings. Metadata that points elsewhere is not to be believed.
/// </summary>
internal sealed class KeyDocuments(IHttpClientFactory clients, Uri metadata) : IDocumentRetriever
{
    public const string HttpName = "E4Bot.Keys";

    /// <exception cref="IOException">The address is not one that keys may come from.</exception>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme != metadata.Scheme || !IsKin(url.Host))
            throw new IOException("The metadata points outside its own family of hosts.");
        return await clients.CreateClient(HttpName).GetStringAsync(url, cancel);
    }

    private bool IsKin(string host)
    {
        if (host.Equals(metadata.Host, StringComparison.OrdinalIgnoreCase)) return true;
        var parent = metadata.Host[(metadata.Host.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return metadata.HostNameType == UriHostNameType.Dns && parent.Contains('.', StringComparison.Ordinal)
            && host.EndsWith("." + parent, StringComparison.OrdinalIgnoreCase);
    }
}
