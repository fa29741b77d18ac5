using E4Bot.BotFramework;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Turn;

/// <summary>
/// Messages whose own work marks nothing are claimed before it and marked after it: repeated while it is under way or done, they are not
/// answered again; repeated after it failed, or after the program died over it, they are.
/// </summary>
public sealed class Reception(IRowStore store, IOptions<BotOptions> options, TimeProvider time)
{
    private const string Partition = "#recus";

    /// <summary>The claim to be settled; null when another turn has the message, or had it.</summary>
    public async ValueTask<Claim?> ClaimAsync(TurnSource source, CancellationToken cancellation)
    {
        var key = Keys.Handled(source.Activity);
        var claimed = KeptJson.Write(new Received(time.GetUtcNow(), IsDone: false));
        if (await CommitAsync(new RowChange.Insert(key, claimed), cancellation) is { } fresh) return new Claim(key, fresh);
        if (await store.FindAsync(Partition, key, cancellation) is not { } row || !IsAbandoned(KeptJson.Read<Received>(row.Body))) return null;
        return await CommitAsync(new RowChange.Replace(key, row.Version, claimed), cancellation) is { } taken ? new Claim(key, taken) : null;
    }

    public async ValueTask DoneAsync(Claim claim, CancellationToken cancellation) =>
        await CommitAsync(new RowChange.Replace(claim.Key, claim.Version, KeptJson.Write(new Received(time.GetUtcNow(), IsDone: true))), cancellation);

    public async ValueTask GiveUpAsync(Claim claim, CancellationToken cancellation) =>
        await CommitAsync(new RowChange.Delete(claim.Key, claim.Version), cancellation);

    /// <summary>No turn lasts longer than its deadline: whoever claimed it is dead.</summary>
    private bool IsAbandoned(Received received) => !received.IsDone && time.GetUtcNow() - received.At > options.Value.TurnTimeout;

    private async ValueTask<RowVersion?> CommitAsync(RowChange change, CancellationToken cancellation) =>
        await store.CommitAsync(Partition, [change], cancellation) is CommitResult.Committed { Versions: [var version] } ? version : null;

    public sealed record Claim(string Key, RowVersion Version);
}
