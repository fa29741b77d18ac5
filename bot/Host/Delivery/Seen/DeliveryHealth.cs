using System.Globalization;
using E4Bot.Host.Store;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace E4Bot.Host.Delivery.Seen;

/// <summary>
/// Whether what must reach Teams does. Never unhealthy: whoever starts programs anew for their health would end one that works, for a Teams that does not. The
/// probe is open to anybody: figures, and no more.
/// </summary>
public sealed class DeliveryHealth(DutyBoard board, StorePlace place, TimeProvider time) : IHealthCheck
{
    /// <summary>However often it is asked, what was touched is looked at no more often than this.</summary>
    public static readonly TimeSpan Between = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Old = DeliveryFigures.Overdue;

    private int isCatchingUp;

    /// <summary>Ticks of UTC; zero before the first time.</summary>
    private long caughtUp;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await CatchUpAsync(cancellationToken);
        var now = time.GetUtcNow();
        if (board.SeenAt is not { } seen) return HealthCheckResult.Healthy("What must reach Teams has not been looked at yet.");
        var figures = DeliveryFigures.Of(board.Duties, now);
        // Where replicas share the store, only the look at all of it sees what the others did.
        var age = TimeSpan.FromTicks(now.UtcTicks - (place.IsShared ? seen.UtcTicks : Math.Max(seen.UtcTicks, Interlocked.Read(ref caughtUp))));
        var data = Data(figures, age);
        if (age > Old) return HealthCheckResult.Degraded("The store has not told for a while what must reach Teams.", data: data);
        return figures.NeedsALook
            ? HealthCheckResult.Degraded(Sentence(figures), data: data)
            : HealthCheckResult.Healthy("What must reach Teams does.", data);
    }

    private static string Sentence(DeliveryFigures figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"Waiting: {figures.Waiting}, the oldest for {Seconds(figures.OldestWait)} s; refused for good: {figures.Refused}; "
        + $"unreadable: {figures.Unreadable}. The command « deliveries » tells which.");

    private static Dictionary<string, object> Data(DeliveryFigures figures, TimeSpan age) => new()
    {
        ["waiting"] = figures.Waiting,
        ["oldestWaitSeconds"] = Seconds(figures.OldestWait),
        ["notYetDue"] = figures.NotYetDue,
        ["heldBack"] = figures.HeldBack,
        ["refused"] = figures.Refused,
        ["unreadable"] = figures.Unreadable,
        ["inDoubt"] = figures.InDoubt,
        ["open"] = Enum.GetValues<DutyKind>().ToDictionary(kind => kind.ToString(), kind => figures.Open.GetValueOrDefault(kind)),
        ["seenSecondsAgo"] = Seconds(age),
    };

    private static long Seconds(TimeSpan? length) => (long)(length ?? TimeSpan.Zero).TotalSeconds;

    /// <summary>By one probe at a time; the others answer with what is known. The first look at the whole store is not a probe's to take.</summary>
    private async Task CatchUpAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcTicks;
        if (board.SeenAt is null || now - Interlocked.Read(ref caughtUp) < Between.Ticks || Interlocked.Exchange(ref isCatchingUp, 1) == 1) return;
        try
        {
            await board.CatchUpAsync(cancellation);
            Interlocked.Exchange(ref caughtUp, now);
        }
        catch (StoreUnavailableException)
        {
            // The store's own check says so; here the age of what is known does.
        }
        finally
        {
            Interlocked.Exchange(ref isCatchingUp, 0);
        }
    }
}
