namespace E4Bot.BotFramework.Outbound;

/// <summary>
/// The sends of one conversation, one at a time and in the order in which they came: Teams answers 412 to two at once. Only
/// <see cref="Lines"/> moves it, under its lock.
/// </summary>
internal sealed class Line(Pace sends, Pace reads)
{
    private readonly LinkedList<Ticket> _waiting = new();
    private Ticket? _serving;

    public Pace Sends => sends;

    public Pace Reads => reads;

    /// <summary>The service address that Teams has sent this conversation's calls to, in place of the one they came with.</summary>
    public string? Moved { get; set; }

    /// <summary>A newer update of a message takes the place of one that still waits, and nobody else waits longer for it.</summary>
    public Ticket Join(string? subject)
    {
        var ticket = new Ticket(this, subject);
        if (subject is not null && _serving?.Subject == subject) _serving.GiveWayTo(ticket);
        if (Waiting(subject) is { } older) Replace(older, ticket);
        else if (_serving is null) Serve(ticket);
        else _waiting.AddLast(ticket);
        return ticket;
    }

    public void Leave(Ticket ticket)
    {
        if (ticket != _serving) GiveUp(ticket);
        else if (_waiting.First is not { } next) _serving = null;
        else
        {
            _waiting.RemoveFirst();
            Serve(next.Value);
        }
    }

    public bool IsQuiet(TimeSpan now) => _serving is null && sends.IsQuiet(now) && reads.IsQuiet(now);

    private void Serve(Ticket ticket)
    {
        _serving = ticket;
        ticket.Call();
    }

    // What counted on it to be sent in its place goes on by itself.
    private void GiveUp(Ticket ticket)
    {
        _waiting.Remove(ticket);
        if (_serving?.Newer == ticket) _serving.GiveWayTo(null);
    }

    private LinkedListNode<Ticket>? Waiting(string? subject)
    {
        if (subject is null) return null;
        for (var node = _waiting.First; node is not null; node = node.Next)
            if (node.Value.Subject == subject) return node;
        return null;
    }

    private static void Replace(LinkedListNode<Ticket> place, Ticket ticket)
    {
        var older = place.Value;
        place.Value = ticket;
        older.GiveWayTo(ticket);
        older.Call();
    }
}
