using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace E4Bot.Host.Demo;

/// <param name="Kind">« message », « deleted », « typing » or « members ».</param>
internal sealed record RoomEvent(string Kind, string Place, object? Content);

/// <summary>Tells every open page what happens, as server-sent events.</summary>
internal sealed class LiveFeed
{
    private const int Backlog = 1000;
    private readonly Lock _gate = new();
    private readonly List<Channel<RoomEvent>> _listeners = [];

    public void Publish(RoomEvent happened)
    {
        lock (_gate)
        {
            foreach (var listener in _listeners) listener.Writer.TryWrite(happened);
        }
    }

    /// <summary>Follows what happens until the caller leaves; the first event says only that the page is listening.</summary>
    public async IAsyncEnumerable<SseItem<RoomEvent>> FollowAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var listener = Channel.CreateBounded<RoomEvent>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_gate) _listeners.Add(listener);
        try
        {
            yield return new SseItem<RoomEvent>(new RoomEvent("hello", "", null), "hello");
            await foreach (var happened in listener.Reader.ReadAllAsync(cancellation)) yield return new SseItem<RoomEvent>(happened, happened.Kind);
        }
        finally
        {
            lock (_gate) _listeners.Remove(listener);
        }
    }
}
