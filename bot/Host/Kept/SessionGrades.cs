using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Host.Kept;

/// <summary>
/// What the session has given so far, for the questions that a commission is asked before it signs. A commission's own grades are read as they stand; those of the
/// whole session are remembered for a while: a question may be some minutes old.
/// </summary>
public sealed class SessionGrades(CommissionReading reading, ExamSession session, TimeProvider time)
{
    /// <summary>How old the session's grades may be.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    private volatile Known? known;

    public async ValueTask<IReadOnlyList<SecondLook>> SecondLooksAsync(GradedCandidate about, RegistryIndex registry, CancellationToken cancellation)
    {
        var heard = await ReadAsync(registry, [about.Commission], cancellation);
        return SecondLook.Of(about, heard, await ProfilesAsync(registry, cancellation), session.Harmonisation);
    }

    /// <summary>Turns that come while it is read read it too: what each finds is right, and the last one is remembered.</summary>
    private async ValueTask<SessionProfiles> ProfilesAsync(RegistryIndex registry, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (known is { } fresh && fresh.Import == registry.Import && now - fresh.At < Remembered) return fresh.Profiles;
        var profiles = new SessionProfiles(await ReadAsync(registry, registry.Commissions, cancellation), session.Harmonisation);
        known = new Known(now, registry.Import, profiles);
        return profiles;
    }

    private async ValueTask<IReadOnlyList<GradedCandidate>> ReadAsync(RegistryIndex registry, IEnumerable<CommissionKey> commissions, CancellationToken cancellation) =>
        [.. (await reading.ReadAsync(registry, commissions, passage => GradedCandidate.Of(passage, session), cancellation, _ => null)).OfType<GradedCandidate>()];

    private sealed record Known(DateTimeOffset At, int Import, SessionProfiles Profiles);
}
