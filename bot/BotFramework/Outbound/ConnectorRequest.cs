using System.Net.Http.Headers;

namespace E4Bot.BotFramework.Outbound;

/// <summary>A call to the connector. A record, not a message of <see cref="HttpClient"/>: that one can be sent only once.</summary>
/// <param name="Service">The service address that it goes below.</param>
internal sealed record ConnectorRequest(string Operation, HttpMethod Method, string Service, string Path, ReadOnlyMemory<byte> Body = default)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>A second copy changes nothing: an update, a read, a personal chat, which is the same one each time. A post would show twice.</summary>
    public bool IsRepeatable { get; init; } = Method != HttpMethod.Post;

    /// <summary>Teams counts the personal chats that a bot opens, whosever they are.</summary>
    public bool OpensChat { get; init; }

    public string Host => new Uri(Service).Host;

    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Method, new Uri(Service.TrimEnd('/') + Path));
        if (Body.IsEmpty) return message;
        message.Content = new ReadOnlyMemoryContent(Body);
        message.Content.Headers.ContentType = Json;
        return message;
    }
}
