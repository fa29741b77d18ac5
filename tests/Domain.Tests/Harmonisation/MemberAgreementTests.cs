using E4Bot.Domain.Harmonisation;

namespace E4Bot.Domain.Tests.Harmonisation;

/// <summary>Two members who gave their levels alone: first whether there was something to assess, then how far apart.</summary>
public sealed class MemberAgreementTests
{
    private static readonly GradedCandidate[] Three =
        [Graded.One(1, 1, 12, alone: "2-13 2-30"), Graded.One(2, 1, 12, alone: "2- 1-"), Graded.One(3, 1, 12, alone: "-2 2-"), Graded.One(4, 1, 12)];

    [Fact]
    public void Evaluable_or_not_is_counted_apart_from_how_far()
    {
        var agreement = Of(Three);

        Assert.Equal(3, agreement.N);
        Assert.Equal(new LinePairs(BothAssessed: 4, NeitherAssessed: 2, OnlyFirst: 1, OnlySecond: 1, Exact: 1, WithinOne: 2, SignedSum: 0 - 2 + 3 + 1), agreement.Pooled);
        Assert.Equal((8, .5), (agreement.Pooled.N, agreement.Pooled.Bias));
    }

    [Fact]
    public void Each_line_is_counted_that_somebody_gave_alone()
    {
        var agreement = Of(Three);

        Assert.Equal(Graded.Grid.Lines.Take(4).Select(line => line.Id), agreement.ByLine.Select(line => line.Line));
        Assert.Equal(new LinePairs(2, 0, 0, 1, 1, 2, 1), agreement.ByLine[0].Pairs);
        Assert.Null(agreement.ByLine[1].Pairs.Bias);
    }

    [Fact]
    public void Nine_candidates_have_no_coefficient_and_ten_have_one_with_its_interval()
    {
        Assert.Equal((null, null), (Of(Many(9)).Kappa, Of(Many(9)).Ac2));
        var ten = Of(Many(10));

        Assert.True(ten.Kappa!.Interval.Has(ten.Kappa.Value));
        Assert.True(ten.Ac2!.Interval.Has(ten.Ac2.Value));
        Assert.True(ten.Kappa.Interval.Lower < ten.Kappa.Interval.Upper);
    }

    [Fact]
    public void The_same_candidates_have_the_same_interval() => Assert.Equal(Of(Many(12)).Kappa, Of(Many(12)).Kappa);

    /// <summary>All levels the same, by both: κ is 0 / 0; AC2 says that they agree.</summary>
    [Fact]
    public void Where_kappa_is_not_defined_none_is_given()
    {
        var alike = Of([.. Enumerable.Range(1, 12).Select(i => Graded.One(i, 1, 12, alone: "2222222 2222222"))]);

        Assert.Null(alike.Kappa);
        Assert.Equal(1, alike.Ac2!.Value);
    }

    [Fact]
    public void Nobody_who_gave_levels_alone_has_no_agreement()
    {
        var none = Of([Graded.One(1, 1, 12)]);

        Assert.Equal((0, 0, null), (none.N, none.Pooled.N, none.Pooled.Bias));
        Assert.Empty(none.ByLine);
    }

    private static MemberAgreement Of(GradedCandidate[] graded) => MemberAgreement.Of(graded, Graded.Grid, Graded.Rules);

    private static GradedCandidate[] Many(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Graded.One(i, 1, 12, alone: $"{i % 4}12{(i + 1) % 4}1-2 {i % 4}2{i % 3}{i % 4}1-1"))];
}
