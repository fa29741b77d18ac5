using System.Collections.Concurrent;

namespace E4Bot.BotFramework.Tests.Fakes;

/// <summary>Keeps what it is handed and answers as the test says.</summary>
internal sealed class ScriptedTurn : ITurnHandler
{
    private readonly ConcurrentQueue<Activity> _received = new();

    public IReadOnlyCollection<Activity> Received => _received;

    public Func<Activity, CancellationToken, ValueTask<TurnResult>> Script { get; set; } = (_, _) => ValueTask.FromResult<TurnResult>(TurnResult.Done.Instance);

    /// <summary>Forgets what it was handed, and does nothing but be done.</summary>
    public void Reset()
    {
        _received.Clear();
        Script = (_, _) => ValueTask.FromResult<TurnResult>(TurnResult.Done.Instance);
    }

    /// <summary>Those of whom it was told that they ended after their answer.</summary>
    public ConcurrentQueue<Activity> Late { get; } = new();

    public ValueTask AfterLateAnswerAsync(Activity activity, CancellationToken cancellation)
    {
        Late.Enqueue(activity);
        return ValueTask.CompletedTask;
    }

    public ValueTask<TurnResult> HandleAsync(Activity activity, CancellationToken cancellation)
    {
        _received.Enqueue(activity);
        return Script(activity, cancellation);
    }
}
