namespace E4Bot.Domain.Harmonisation;

/// <summary>What the penalties have done to the notes of a set of candidates.</summary>
/// <param name="Shares">By points, none of them first; only those that somebody has.</param>
public sealed record PenaltyEffect(int N, IReadOnlyList<PenaltyShare> Shares, decimal MeanBefore, decimal MeanAfter)
{
    /// <summary>Who has a penalty.</summary>
    public int Penalised => Shares.Where(share => share.Points > 0).Sum(share => share.N);

    /// <summary>Null of nobody.</summary>
    public static PenaltyEffect? Of(IReadOnlyList<GradedCandidate> graded) => graded.Count == 0
        ? null
        : new PenaltyEffect(
            graded.Count,
            [.. graded.GroupBy(one => one.PenaltyPoints).OrderBy(share => share.Key).Select(share => new PenaltyShare(share.Key, [.. share]))],
            MeanOf(graded, NoteBasis.BeforePenalties),
            MeanOf(graded, NoteBasis.AfterPenalties));

    private static decimal MeanOf(IReadOnlyList<GradedCandidate> graded, NoteBasis basis) => (decimal)graded.Sum(one => one.Note(basis)) / graded.Count;
}

/// <param name="Points">All of a candidate's penalties, as they were given: a note never falls below 0, and may so have lost fewer.</param>
public sealed record PenaltyShare(int Points, IReadOnlyList<GradedCandidate> Graded)
{
    public int N => Graded.Count;

    public decimal MeanBefore => (decimal)Graded.Sum(one => one.Note(NoteBasis.BeforePenalties)) / N;

    public decimal MeanAfter => (decimal)Graded.Sum(one => one.Note(NoteBasis.AfterPenalties)) / N;
}
