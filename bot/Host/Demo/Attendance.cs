namespace E4Bot.Host.Demo;

/// <summary>Who is in each channel now: its regulars, and the outsider where someone let them in.</summary>
internal sealed class Attendance(LiveFeed feed)
{
    private readonly Lock _gate = new();
    private readonly HashSet<(string Place, string Person)> _added = [];

    public IReadOnlyList<DemoPerson> MembersOf(DemoPlace place)
    {
        lock (_gate) return [.. People.All.Where(person => place.Regulars.Contains(person) || _added.Contains((place.Key, person.Key)))];
    }

    /// <summary>Everyone of the team, whatever the channel.</summary>
    public IReadOnlyList<DemoPerson> MembersOfTeam() => [.. People.All.Where(person => !person.IsGuest || Places.Channels.Any(place => MembersOf(place).Contains(person)))];

    /// <summary>Adds or removes a person who is not a regular there; false when that changes nothing.</summary>
    public bool Set(DemoPlace place, DemoPerson person, bool present)
    {
        lock (_gate)
        {
            var entry = (place.Key, person.Key);
            if (!(present ? _added.Add(entry) : _added.Remove(entry))) return false;
        }

        feed.Publish(new RoomEvent("members", place.Key, MembersOf(place).Select(member => member.Key)));
        return true;
    }
}
