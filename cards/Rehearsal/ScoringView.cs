using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Rehearsal;

/// <summary>A made-up file before a member's eyes.</summary>
public sealed record ScoringView(RehearsalFile File, CommissionKey Commission, ExamSession Session, WallClock Clock)
{
    /// <summary>What the commission gave until now.</summary>
    public FileScoring? Stands { get; init; }

    /// <summary>Why what was typed is not kept; null where nothing was refused.</summary>
    public string? Notice { get; init; }

    /// <summary>What was typed and is not kept.</summary>
    public Typed Typed { get; init; } = Typed.Nothing;
}
