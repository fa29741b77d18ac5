using System.Security.Cryptography;
using E4Bot.BotFramework.Telemetry;
using Polly;
using Polly.Retry;

namespace E4Bot.BotFramework.Outbound;

/// <summary>
/// When a call is made again at once, for its caller: while <see cref="Outcomes"/> says that this is safe, and as long as its time allows.
/// What Teams asks to wait is waited; else twice as long each time, a fifth more or less, so that those refused together do not come back
/// together.
/// </summary>
internal static class Repetition
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(2);
    private static readonly ResiliencePropertyKey<Call> Key = new("call");

    public static ResiliencePipeline<ConnectorAnswer> Of(int attempts, TimeProvider time) => attempts == 1
        ? ResiliencePipeline<ConnectorAnswer>.Empty
        : new ResiliencePipelineBuilder<ConnectorAnswer> { TimeProvider = time }.AddRetry(new RetryStrategyOptions<ConnectorAnswer>
        {
            MaxRetryAttempts = attempts - 1,
            ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result is { } answer && IsUseful(answer, CallOf(args.Context), args.AttemptNumber)),
            DelayGenerator = args => ValueTask.FromResult<TimeSpan?>(CallOf(args.Context).Delay),
            OnRetry = args =>
            {
                BotTelemetry.CountRetry(CallOf(args.Context).Request.Operation, args.Outcome.Result!);
                return default;
            },
        }).Build();

    public static async ValueTask<ConnectorAnswer> RunAsync(
        this ResiliencePipeline<ConnectorAnswer> pipeline, Call call, Func<Call, ValueTask<ConnectorAnswer>> attempt)
    {
        var context = ResilienceContextPool.Shared.Get(call.Limit.Caller);
        context.Properties.Set(Key, call);
        try
        {
            return await pipeline.ExecuteAsync(static (_, made) => made.attempt(made.call), context, (attempt, call));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static Call CallOf(ResilienceContext context) => context.Properties.GetValue(Key, null!);

    private static bool IsUseful(ConnectorAnswer answer, Call call, int attempt)
    {
        if (answer is not (ConnectorAnswer.Answered or ConnectorAnswer.NeverSent or ConnectorAnswer.Lost) || call.Limit.Caller.IsCancellationRequested) return false;
        if (Outcomes.Of(answer, call.Request.IsRepeatable) is not SendOutcome.NotAccepted again) return false;
        call.Delay = again.RetryAfter is { Ticks: > 0 } asked ? asked : FirstDelay * Math.Pow(2, attempt) * (1 + (RandomNumberGenerator.GetInt32(-200, 201) / 1000d));
        return call.Limit.HasRoomFor(call.Delay);
    }
}
