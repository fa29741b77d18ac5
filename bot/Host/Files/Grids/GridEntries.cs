using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;

namespace E4Bot.Host.Files.Grids;

/// <summary>What is written on the grid; nothing on one that is filled in by hand.</summary>
/// <param name="Proposed">As it was proposed: what it is rounded up to has no place on the form.</param>
internal sealed record GridEntries(IReadOnlyList<RetainedLevel> Profile, decimal? Proposed, IReadOnlyList<PenaltyKind> Penalties, int? FinalNote)
{
    public static readonly GridEntries None = new([], null, [], null);

    public static GridEntries Of(SealedEvaluation evaluation) =>
        new(evaluation.Grid.Profile, evaluation.Grid.Proposed.Value, evaluation.Grid.Penalties, evaluation.Sheet.FinalNote);

    public bool Has(CompetenceId line, MasteryLevel level) => Profile.Contains(new RetainedLevel(line, level));
}
