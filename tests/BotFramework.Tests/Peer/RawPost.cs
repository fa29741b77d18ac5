using System.Net.Sockets;
using System.Text;

namespace E4Bot.BotFramework.Tests.Peer;

/// <summary>A request of an exact wording: no client joins, trims or refuses its headers.</summary>
/// <param name="Authorizations">The values of the header, a line each.</param>
internal sealed record RawPost(string Body, params IReadOnlyList<string> Authorizations)
{
    /// <summary>The status, and what is said with it.</summary>
    public async Task<(int Status, string Said)> SendAsync(Uri address)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(Head(address) + Body), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        return (int.Parse(answer.Split(' ')[1]), answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);
    }

    private string Head(Uri address) =>
        $"POST {address.AbsolutePath} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nConnection: close\r\n"
        + $"Content-Length: {Encoding.UTF8.GetByteCount(Body)}\r\n{string.Concat(Authorizations.Select(value => $"Authorization: {value}\r\n"))}\r\n";
}
