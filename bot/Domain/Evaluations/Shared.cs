using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Domain.Evaluations;

/// <summary>
/// An answer that both members may write, with the revision of its last change: who writes from an older revision is shown
/// the other's value instead of overwriting it. Revision 0: never written.
/// </summary>
public sealed record Shared<T>(T Value, int Revision);

/// <summary>Who sits, and in what quality, as said at the opening, or corrected since. Part of the record: an irregular jury annuls results.</summary>
public sealed record SittingMember(MailAddress Mail, string FullName, MemberQuality Quality);

/// <summary>When a part of the oral began and ended. UTC.</summary>
public sealed record PartClock(DateTimeOffset? StartedAt, DateTimeOffset? EndedAt)
{
    public static readonly PartClock NotStarted = new(null, null);

    public bool IsRunning => StartedAt is not null && EndedAt is null;
}

/// <summary>A vote, once levels differ, for the level to retain (rule 2).</summary>
public sealed record LevelVote(CompetenceId Line, Seat Seat, MasteryLevel Level);

/// <summary>A level that both members gave together on one screen.</summary>
public sealed record CommonLevel(CompetenceId Line, MasteryLevel Level);

/// <summary>The compliance of the technological environment (rule 5).</summary>
public sealed record EnvironmentFinding(bool Compliant, string Ground);

/// <summary>
/// A penalty that a member found cause for: its ground (<i>constat</i>), and which members confirm it. It counts once both do.
/// <paramref name="Revision"/> is that of its ground: who confirms says which ground they read.
/// </summary>
public sealed record PenaltyClaim(PenaltyKind Kind, string Ground, bool FirstConfirms, bool SecondConfirms, int Revision = 0)
{
    public bool IsConfirmed => FirstConfirms && SecondConfirms;

    public bool IsConfirmedBy(Seat seat) => seat == Seat.First ? FirstConfirms : SecondConfirms;
}

/// <summary>A member's signature (rule 7).</summary>
public sealed record Visa(Seat Seat, DateTimeOffset At, bool OnOthersDevice);

/// <summary>A member's wish to reopen a sealed sheet: it takes both, or the president.</summary>
public sealed record ReopeningRequest(Seat Seat, string Reason);

/// <summary>The sheet is final.</summary>
public sealed record Seal(int Version, int FinalNote, DateTimeOffset At);
