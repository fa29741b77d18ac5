namespace E4Bot.Host.Tests.Teams;

/// <summary>What a test has Teams do in place of, or right after, what it was asked.</summary>
internal sealed class Troubles
{
    private readonly Lock gate = new();
    private readonly List<Trouble> before = [];
    private readonly List<Trouble> after = [];

    /// <summary>The next calls that match get this answer instead, and have no effect.</summary>
    public void Refuse(Func<ConnectorCall, bool> matching, ConnectorReply reply, int times = 1) =>
        Add(before, new Trouble(matching, _ => Task.FromResult<ConnectorReply?>(reply), times));

    /// <summary>The next calls that match are done, then answered like this: the bot does not learn that they were.</summary>
    public void Hide(Func<ConnectorCall, bool> matching, ConnectorReply reply, int times = 1) =>
        Add(after, new Trouble(matching, _ => Task.FromResult<ConnectorReply?>(reply), times));

    /// <summary>
    /// The next call that matches waits until it is released, with the answer that it then gets; null for that of what was asked, which is done
    /// after the wait, or before it when <paramref name="done"/>.
    /// </summary>
    public Held Hold(Func<ConnectorCall, bool> matching, bool done = false)
    {
        var held = new Held();
        Add(done ? after : before, new Trouble(matching, async _ =>
        {
            held.Reached.TrySetResult();
            return await held.Released.Task;
        }, 1));
        return held;
    }

    /// <summary>Does something at the next call that matches: before it is done, or after.</summary>
    public void On(Func<ConnectorCall, bool> matching, Action act, bool afterwards = false) => Add(afterwards ? after : before, new Trouble(matching, _ =>
    {
        act();
        return Task.FromResult<ConnectorReply?>(null);
    }, 1));

    public Task<ConnectorReply?> BeforeAsync(ConnectorCall call) => MeetAsync(before, call);

    public Task<ConnectorReply?> AfterAsync(ConnectorCall call) => MeetAsync(after, call);

    private void Add(List<Trouble> troubles, Trouble trouble)
    {
        lock (gate) troubles.Add(trouble);
    }

    private Task<ConnectorReply?> MeetAsync(List<Trouble> troubles, ConnectorCall call)
    {
        Trouble? met;
        lock (gate)
        {
            met = troubles.FirstOrDefault(t => t.Matching(call));
            if (met is not null && --met.Times == 0) troubles.Remove(met);
        }
        return met is null ? Task.FromResult<ConnectorReply?>(null) : met.Act(call);
    }

    private sealed class Trouble(Func<ConnectorCall, bool> matching, Func<ConnectorCall, Task<ConnectorReply?>> act, int times)
    {
        public Func<ConnectorCall, bool> Matching => matching;

        public Func<ConnectorCall, Task<ConnectorReply?>> Act => act;

        public int Times { get; set; } = times;
    }
}

/// <summary>A call that is kept waiting.</summary>
internal sealed class Held
{
    public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TaskCompletionSource<ConnectorReply?> Released { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
