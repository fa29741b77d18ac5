using System.Globalization;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life;

/// <summary>Nobody works on a store that is newer than this program, half restored or half purged: asked once, by the start and by every command, in one listing.</summary>
/// <param name="services">Asked for the store only once it is known that it may be made: to get it is to open it.</param>
public sealed class StoreGate(IServiceProvider services)
{
    /// <exception cref="StoreUnavailableException">The store is not what this use needs; the sentence says what to do.</exception>
    public async ValueTask PassAsync(StoreUse use, CancellationToken cancellation)
    {
        if (use == StoreUse.Nothing) return;
        if (use is StoreUse.Reads or StoreUse.ReadsOnRecord or StoreUse.Purges) services.GetRequiredService<StorePlace>().MustStand();
        var marks = services.GetRequiredService<StoreMarks>();
        var standing = await marks.ReadAsync(cancellation);
        if (Refusal(standing, use) is { } sentence) throw new StoreUnavailableException(sentence);
        if (standing.Schema is not null || use != StoreUse.Writes) return;
        await marks.SignAsync(cancellation);
        // Whoever came first may be a newer program.
        if (Refusal(await marks.ReadAsync(cancellation), use) is { } late) throw new StoreUnavailableException(late);
    }

    private static string? Refusal(Marks marks, StoreUse use) => marks switch
    {
        { Schema: { Version: > StoreMarks.Schema } newer } =>
            $"The store was written by a newer program ({newer.Program}): its version is {newer.Version}, and {StoreMarks.Schema} is the newest that this one "
            + "reads. It was left as it is. Start the newer program, or restore a backup made before it into another store.",
        { Restore: { } half } when use != StoreUse.Restores =>
            $"The store is half restored: a restore was begun on {Moment(half.At)} and has not ended. Run « restore FILE » again, with the file whose SHA-256 "
            + $"begins with {half.Sha256[..Math.Min(12, half.Sha256.Length)]}, or name another store.",
        { Purge.Erasure: { } half } when use != StoreUse.Purges =>
            $"The store is half purged: a purge of the session {half.Session} was begun on {Moment(half.BegunAt)} and has not ended. Run « purge » again to end it.",
        _ => null,
    };

    private static string Moment(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
