using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using E4Bot.BotFramework.Telemetry;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace E4Bot.BotFramework.Inbound;

/// <summary>Turns that go on after their answer had to be given: seen to their end, at the program's stop too, and then told to the handler.</summary>
internal sealed class LateTurns(IOptions<BotOptions> options, TimeProvider time, ILogger<LateTurns> log) : IHostedService
{
    private readonly ConcurrentDictionary<Task, Activity> _going = new();

    public void Follow(Task turn, ITurnHandler handler, Activity activity)
    {
        var following = FollowAsync(turn, handler, activity);
        _going[following] = activity;
        following.ContinueWith(done => _going.TryRemove(done, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(_going.Keys).WaitAsync(cancellationToken);

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Nobody waits for it any more: the log is where it ends.")]
    private async Task FollowAsync(Task turn, ITurnHandler handler, Activity activity)
    {
        try
        {
            await turn;
            using var deadline = new CancellationTokenSource(options.Value.TurnTimeout, time);
            await handler.AfterLateAnswerAsync(activity, deadline.Token);
        }
        catch (Exception failure)
        {
            log.LateTurnFailed(failure);
        }
    }
}
