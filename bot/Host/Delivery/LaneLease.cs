using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery;

/// <summary>A lane in this replica's hands. Renewed while it is held; given back when it is let go.</summary>
public sealed class LaneLease : IAsyncDisposable
{
    private readonly LaneClaim? claim;
    private readonly CancellationTokenSource letGo = new();
    private readonly Task renewing;

    /// <param name="claim">Null where no other program could have the lane.</param>
    internal LaneLease(LaneClaim? claim, TimeProvider time)
    {
        this.claim = claim;
        renewing = claim is null ? Task.CompletedTask : RenewAsync(claim, time);
    }

    /// <summary>Another replica has it: what is left is that one's to do.</summary>
    public bool IsLost { get; private set; }

    public async ValueTask DisposeAsync()
    {
        await letGo.CancelAsync();
        await renewing;
        letGo.Dispose();
        if (claim is null || IsLost) return;
        try
        {
            await claim.GiveBackAsync();
        }
        catch (StoreUnavailableException)
        {
            // It gives itself back when its time is over.
        }
    }

    private async Task RenewAsync(LaneClaim claim, TimeProvider time)
    {
        using var often = new PeriodicTimer(claim.Length / 3, time);
        try
        {
            while (await often.WaitForNextTickAsync(letGo.Token) && !IsLost) await TryRenewAsync(claim);
        }
        catch (OperationCanceledException)
        {
            // Let go.
        }
    }

    private async ValueTask TryRenewAsync(LaneClaim claim)
    {
        try
        {
            IsLost = !await claim.RenewAsync(letGo.Token);
        }
        catch (StoreUnavailableException)
        {
            // Nothing says that it is lost. It is tried again, and whoever takes it meanwhile is met at the next write.
        }
    }
}
