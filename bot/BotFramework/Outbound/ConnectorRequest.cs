using System.Net.Http.Headers;

namespace E4Bot.BotFramework.Outbound;

/// <summary>A call to the connector. A record, not a message of <see cref="HttpClient"/>: that one can be sent only once.</summary>
internal sealed record ConnectorRequest(string Operation, HttpMethod Method, Uri Address, ReadOnlyMemory<byte> Body = default)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Method, Address);
        if (Body.IsEmpty) return message;
        message.Content = new ReadOnlyMemoryContent(Body);
        message.Content.Headers.ContentType = Json;
        return message;
    }
}
