using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule02_TwoMembers;

/// <summary>Where both agree, the level is retained by itself.</summary>
public sealed class AgreementTests
{
    private static readonly Scene Agreed = Given.AnOpenEvaluation().After(
        they => they.First.Gives(Lines.Assets, MasteryLevel.GoodMastery),
        they => they.Second.Gives(Lines.Assets, MasteryLevel.GoodMastery));

    [Fact]
    public void The_same_level_from_both_is_retained_without_a_word() =>
        Agreed.ThenPassage(p => Assert.Equal(MasteryLevel.GoodMastery, p.RetainedOn(Lines.Assets)));

    [Fact]
    public void An_agreement_needs_no_vote() => Agreed
        .When(they => they.First.VotesFor(Lines.Assets, MasteryLevel.ExcellentMastery))
        .ThenRefused(new Refusal.NothingToDeliberate(Lines.Assets));

    [Fact]
    public void An_agreement_falls_when_a_member_thinks_again() => Agreed
        .After(they => they.Second.Gives(Lines.Assets, MasteryLevel.PartialMastery))
        .ThenPassage(p => Assert.True(p.DiffersOn(Lines.Assets)))
        .ThenPassage(p => Assert.Null(p.RetainedOn(Lines.Assets)));

    [Fact]
    public void A_line_nobody_scored_awaits_both_members() => Given.AnOpenEvaluation()
        .ThenMissing(new Missing.Level(Seat.First, Lines.Assets))
        .ThenMissing(new Missing.Level(Seat.Second, Lines.Assets));
}
