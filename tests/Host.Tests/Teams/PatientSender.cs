using System.Collections.Concurrent;

namespace E4Bot.Host.Tests.Teams;

/// <summary>Sends as Teams does: what got no answer, because the program died, is sent again, the same to the byte, to another that takes its place.</summary>
internal sealed class PatientSender(BotProcesses bot, HttpMessageHandler way) : DelegatingHandler(way)
{
    private readonly ConcurrentQueue<string> answered = new();
    private readonly ConcurrentQueue<(string Body, DateTimeOffset At)> repeated = new();

    /// <summary>The bodies that got an answer.</summary>
    public IReadOnlyList<string> Answered => [.. answered];

    /// <summary>The bodies that were sent again, and when.</summary>
    public IReadOnlyList<(string Body, DateTimeOffset At)> Repeated => [.. repeated];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        for (var attempt = 0; ; attempt++)
        {
            var program = await bot.AnyAsync();
            if (attempt > 0) repeated.Enqueue((body, DateTimeOffset.UtcNow));
            try
            {
                var response = await base.SendAsync(Copy(request, program.Address, body), cancellationToken);
                await response.Content.LoadIntoBufferAsync(cancellationToken);
                answered.Enqueue(body);
                return response;
            }
            catch (HttpRequestException) when (!bot.Stands(program))
            {
                // It was killed meanwhile.
            }
        }
    }

    private static HttpRequestMessage Copy(HttpRequestMessage request, Uri to, string body) => new(request.Method, new Uri(to, request.RequestUri!.PathAndQuery))
    {
        Content = request.Content is null ? null : new StringContent(body, request.Content.Headers.ContentType!),
    };
}
