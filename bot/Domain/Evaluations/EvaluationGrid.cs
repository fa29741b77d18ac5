using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations;

/// <summary>
/// What the <i>grille d'aide à l'évaluation</i> (6-3) of a sealed evaluation tells beside the sheet: the profile, and how the final note comes about. It is for
/// the jury, never for the candidate, and so no part of <see cref="AppreciationSheet"/>.
/// </summary>
/// <param name="Profile">The level that counts on each line that was judged, each line once.</param>
/// <param name="Penalties">Those that both members confirmed.</param>
public sealed record EvaluationGrid(IReadOnlyList<RetainedLevel> Profile, ProposedNote Proposed, IReadOnlyList<PenaltyKind> Penalties)
{
    public MasteryLevel? LevelOn(CompetenceId line) => Profile.FirstOrDefault(retained => retained.Line == line)?.Level;

    /// <param name="evaluation">With a proposed note.</param>
    internal static EvaluationGrid Of(Passage passage, Evaluation evaluation) => new(
        [.. Lines(passage, evaluation).Select(line => new RetainedLevel(line, passage.RetainedOn(line)!.Value))],
        evaluation.Note.Value!.Value,
        [.. evaluation.Penalties.Where(claim => claim.IsConfirmed).Select(claim => claim.Kind)]);

    private static IEnumerable<CompetenceId> Lines(Passage passage, Evaluation evaluation) =>
        passage.First.Levels.Select(own => own.Line)
            .Union(passage.Second.Levels.Select(own => own.Line))
            .Union(evaluation.CommonLevels.Select(common => common.Line))
            .Where(line => passage.RetainedOn(line) is not null);
}

public sealed record RetainedLevel(CompetenceId Line, MasteryLevel Level);
