using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations;

/// <summary>
/// An evaluation as it was sealed, whole: the one record that both official forms are made from. A version once sealed is kept as it is (rule 7).
/// </summary>
/// <param name="Sheet">What the candidate may be given on a claim.</param>
/// <param name="Grid">What only the jury is given.</param>
public sealed record SealedEvaluation(AppreciationSheet Sheet, EvaluationGrid Grid)
{
    /// <summary>Null of an evaluation that is not sealed.</summary>
    public static SealedEvaluation? Of(Passage passage) => AppreciationSheet.Of(passage) is { } sheet
        ? new SealedEvaluation(sheet, EvaluationGrid.Of(passage, passage.Evaluation!))
        : null;
}
