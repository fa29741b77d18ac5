using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule02_TwoMembers;

/// <summary>Where they differ, one retained level is chosen and confirmed by both. It is never averaged.</summary>
public sealed class DeliberationTests
{
    private static readonly Scene VotedByBoth = Given.ADisagreement().After(
        they => they.First.VotesFor(Lines.Assets, MasteryLevel.PartialMastery),
        they => they.Second.VotesFor(Lines.Assets, MasteryLevel.PartialMastery));

    [Fact]
    public void Levels_that_differ_are_not_averaged() => Given.ADisagreement()
        .ThenPassage(p => Assert.Null(p.RetainedOn(Lines.Assets)));

    [Fact]
    public void The_level_both_vote_for_is_retained() =>
        VotedByBoth.ThenPassage(p => Assert.Equal(MasteryLevel.PartialMastery, p.RetainedOn(Lines.Assets)));

    [Fact]
    public void One_vote_retains_nothing_and_awaits_the_other() => Given.ADisagreement()
        .After(they => they.First.VotesFor(Lines.Assets, MasteryLevel.PartialMastery))
        .ThenPassage(p => Assert.Null(p.RetainedOn(Lines.Assets)))
        .ThenAwaits(Seat.Second);

    [Fact]
    public void Votes_that_differ_retain_nothing_and_await_both() => Given.ADisagreement()
        .After(
            they => they.First.VotesFor(Lines.Assets, MasteryLevel.PartialMastery),
            they => they.Second.VotesFor(Lines.Assets, MasteryLevel.ExcellentMastery))
        .ThenPassage(p => Assert.Null(p.RetainedOn(Lines.Assets)))
        .ThenAwaits(Seat.First, Seat.Second);

    [Fact]
    public void A_vote_may_be_changed_until_both_agree() => Given.ADisagreement()
        .After(
            they => they.First.VotesFor(Lines.Assets, MasteryLevel.ExcellentMastery),
            they => they.Second.VotesFor(Lines.Assets, MasteryLevel.PartialMastery),
            they => they.First.VotesFor(Lines.Assets, MasteryLevel.PartialMastery))
        .ThenPassage(p => Assert.Equal(MasteryLevel.PartialMastery, p.RetainedOn(Lines.Assets)));

    [Fact]
    public void The_same_vote_twice_is_one_vote() => VotedByBoth
        .When(they => they.First.VotesFor(Lines.Assets, MasteryLevel.PartialMastery))
        .ThenNothingChanges();

    [Fact]
    public void Votes_fall_when_a_level_they_were_about_changes() => VotedByBoth
        .When(they => they.Second.Gives(Lines.Assets, MasteryLevel.NotMastered))
        .ThenAccepted<Change.VotesCleared>()
        .ThenPassage(p => Assert.Null(p.RetainedOn(Lines.Assets)))
        .ThenAwaits(Seat.First, Seat.Second);

    [Fact]
    public void A_second_thought_moves_what_is_written_in_common_even_before_any_vote() => Given.ADisagreement()
        .When(they => they.Second.Gives(Lines.Assets, MasteryLevel.NotMastered))
        .ThenAccepted<Change.VotesCleared>();

    [Fact]
    public void A_first_level_is_ones_own_business() => Given.AnOpenEvaluation()
        .When(they => they.Second.Gives(Lines.Assets, MasteryLevel.NotMastered))
        .ThenOnly<Change.LevelGiven>();

    [Fact]
    public void Votes_stand_when_only_the_private_comment_changes() => VotedByBoth
        .When(they => they.Second.Gives(Lines.Assets, MasteryLevel.ExcellentMastery, "À revoir."))
        .ThenPassage(p => Assert.Equal(MasteryLevel.PartialMastery, p.RetainedOn(Lines.Assets)));

    [Fact]
    public void There_is_nothing_to_vote_on_while_one_level_is_hidden() => Given.AnOpenEvaluation()
        .After(they => they.First.Gives(Lines.Assets, MasteryLevel.GoodMastery))
        .When(they => they.Second.VotesFor(Lines.Assets, MasteryLevel.GoodMastery))
        .ThenRefused(new Refusal.NothingToDeliberate(Lines.Assets));

    [Fact]
    public void A_line_that_is_not_of_the_grid_is_not_voted_on() => Given.ADisagreement()
        .When(they => they.First.VotesFor(Lines.Unheard, MasteryLevel.GoodMastery))
        .ThenRefused<Refusal.UnknownLine>();
}
