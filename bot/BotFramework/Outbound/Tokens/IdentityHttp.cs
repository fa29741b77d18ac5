using Microsoft.Identity.Client;

namespace E4Bot.BotFramework.Outbound;

/// <summary>Gives the identity client the program's own pooled connections.</summary>
internal sealed class IdentityHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public const string HttpName = "E4Bot.Identity";

    public HttpClient GetHttpClient() => clients.CreateClient(HttpName);
}
