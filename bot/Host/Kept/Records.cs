using E4Bot.BotFramework;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Synthesis;

namespace E4Bot.Host.Kept;

/// <summary>Where a person is in the walk: found again on any device. Last one wins.</summary>
public sealed record Bookmark(string Step, Hand Hand);

/// <summary>
/// The one card of a candidate: where it stands, and whose clients refresh it by themselves (Teams ids). <paramref name="IsBeingPosted"/>: found again after
/// a crash, it may have been.
/// </summary>
public sealed record CardPlace(ConversationReference Where, string? ActivityId, IReadOnlyList<string> RefreshFor, bool IsBeingPosted = false);

/// <summary>What was read of a file that was attached as a tableau de synthèse, whole; the file itself is not kept.</summary>
/// <param name="Sha256">Of the file, in lower-case hexadecimal.</param>
public sealed record KeptSynthesis(int Version, string Sha256, SynthesisTable Table)
{
    /// <summary>Bytes. A table of the official model takes some ten thousand; this is several hundred realisations.</summary>
    public const int MostBytes = 256 * 1024;
}

/// <summary>
/// A channel or chat tied to its use. <paramref name="Centre"/>: whose pedagogical team it is tied to; null of any other use, and of what an older program
/// wrote, which then stands for the only centre that there is. <paramref name="TiedAt"/>: an older program wrote none.
/// </summary>
public sealed record Place(PlaceKind Kind, CommissionKey? Commission, ConversationReference Where, string? Centre = null, DateTimeOffset? TiedAt = null)
{
    /// <param name="centres">All that are registered.</param>
    public bool IsOf(string centre, IReadOnlyList<string> centres) => Centre is null ? centres is [var only] && only == centre : Centre == centre;
}

public enum PlaceKind
{
    Commission,
    PedagogicalTeam,
    Jury,
}

/// <summary>An Entra object id, tied to the imported mail address that the roster gave for it.</summary>
public sealed record Identity(MailAddress Mail, string TeamsId);

/// <summary>Which import stands, in how many pieces it is kept, and how many stood before it.</summary>
public sealed record RegistryHead(string Import, int Pieces, DateTimeOffset At, int Number = 0);

/// <summary>An activity that was handled, and when: its repetition has no second effect. Kept a day at least.</summary>
public sealed record Handled(DateTimeOffset At);

/// <summary>A message that was taken on, and whether its answer is out. Kept a day at least.</summary>
public sealed record Received(DateTimeOffset At, bool IsDone);
