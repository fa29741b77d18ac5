using System.Text.Json.Nodes;

namespace E4Bot.Host.Demo;

/// <summary>What was said in each place since the program started, and who hears of it live.</summary>
internal sealed class Transcript(LiveFeed feed, MessageClock clock)
{
    private readonly Lock _gate = new();
    private readonly List<DemoMessage> _messages = [];

    public IReadOnlyList<DemoMessage> Read(DemoPlace place)
    {
        lock (_gate) return [.. _messages.Where(message => message.Place == place.Key)];
    }

    public DemoMessage? Find(DemoPlace place, string id)
    {
        lock (_gate) return _messages.Find(message => message.Place == place.Key && message.Id == id);
    }

    /// <summary>Adds a message; without <paramref name="rootId"/> it opens a thread of its own.</summary>
    public DemoMessage Add(DemoPlace place, string? rootId, string author, JsonObject activity)
    {
        var id = clock.NextId();
        var message = new DemoMessage(id, rootId ?? id, place.Key, author, clock.Now, Revision: 0, activity);
        lock (_gate)
        {
            _messages.Add(message);
            feed.Publish(new RoomEvent("message", place.Key, message));
        }

        return message;
    }

    public bool Replace(DemoPlace place, string id, JsonObject activity)
    {
        lock (_gate)
        {
            var index = _messages.FindIndex(message => message.Place == place.Key && message.Id == id);
            if (index < 0) return false;
            _messages[index] = _messages[index] with { Revision = _messages[index].Revision + 1, Activity = activity };
            feed.Publish(new RoomEvent("message", place.Key, _messages[index]));
            return true;
        }
    }

    public bool Delete(DemoPlace place, string id)
    {
        lock (_gate)
        {
            if (_messages.RemoveAll(message => message.Place == place.Key && message.Id == id) == 0) return false;
            feed.Publish(new RoomEvent("deleted", place.Key, id));
            return true;
        }
    }
}
