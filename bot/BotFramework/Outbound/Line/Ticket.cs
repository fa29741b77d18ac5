namespace E4Bot.BotFramework.Outbound;

/// <summary>A send's place in its conversation's line.</summary>
/// <param name="subject">What an update writes over; null for what must never give way to another.</param>
internal sealed class Ticket(Line line, string? subject)
{
    private readonly TaskCompletionSource _called = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<SendOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Ticket? _newer;

    public Line Line => line;

    public string? Subject => subject;

    /// <summary>Completes when it is this send's turn, or when a newer one has taken its place.</summary>
    public Task Called => _called.Task;

    /// <summary>The update of the same message that makes this one needless; null while there is none.</summary>
    public Ticket? Newer => _newer;

    /// <summary>What became of it.</summary>
    public Task<SendOutcome> Outcome => _outcome.Task;

    public void Call() => _called.TrySetResult();

    public void GiveWayTo(Ticket? newer) => _newer = newer;

    public void Settle(SendOutcome outcome) => _outcome.TrySetResult(outcome);
}
