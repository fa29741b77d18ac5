using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Lists;

/// <summary>All that the card of a check is made from.</summary>
public sealed record ConformityView
{
    public required Passage Passage { get; init; }

    public required ExamSession Session { get; init; }

    public required WallClock Clock { get; init; }

    /// <summary>Whether the questions are asked though the check was made: to make it again.</summary>
    public bool Again { get; init; }

    /// <summary>Whether what was asked declares the candidate NV, and waits to be said once more.</summary>
    public bool Confirms { get; init; }

    /// <summary>Where the notice is, in a sentence; null when there is none.</summary>
    public string? Receipt { get; init; }

    public string? Notice { get; init; }

    public Typed Typed { get; init; } = Typed.Nothing;

    public Candidate Candidate => Passage.Candidate;

    public bool Asks => Passage.Evaluation is null && (Again || Passage.Conformity is null);

    internal ActionData Data => new() { Candidate = Candidate.Number.Value, BasedOn = Passage.Conformity?.Revision ?? 0 };
}
