using E4Bot.Domain.Harmonisation;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Rule 4 in the figures: what penalties have taken, and of whom.</summary>
public sealed class PenaltyEffectTests
{
    private static readonly PenaltyEffect Effect = PenaltyEffect.Of(
        [Graded.One(1, 1, 13.25m), Graded.One(2, 1, 14, penalties: [2]), Graded.One(3, 1, 8, penalties: [10]), Graded.One(4, 2, 15, penalties: [10, 2]), Graded.One(5, 2, 11, penalties: [2])])!;

    [Fact]
    public void Penalties_of_one_candidate_add_up() => Assert.Equal([(0, 1), (2, 2), (10, 1), (12, 1)], Effect.Shares.Select(share => (share.Points, share.N)));

    [Fact]
    public void Who_has_them_is_known()
    {
        Assert.Equal(4, Effect.Penalised);
        Assert.Equal(["00000000002", "00000000005"], Effect.Shares[1].Graded.Select(one => one.Candidate.Number.Value));
    }

    [Fact]
    public void The_means_are_before_and_after_and_no_note_falls_below_0()
    {
        Assert.Equal((62 / 5m, 38 / 5m), (Effect.MeanBefore, Effect.MeanAfter));
        Assert.Equal((8m, 0m), (Effect.Shares[2].MeanBefore, Effect.Shares[2].MeanAfter));
    }

    [Fact]
    public void Nobody_has_no_effect() => Assert.Null(PenaltyEffect.Of([]));
}
