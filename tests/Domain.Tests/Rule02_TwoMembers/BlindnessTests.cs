using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule02_TwoMembers;

/// <summary>Each gives a level alone, without seeing the other's until their own is given.</summary>
public sealed class BlindnessTests
{
    private static readonly Scene FirstAlone = Given.AnOpenEvaluation()
        .After(they => they.First.Gives(Lines.Assets, MasteryLevel.GoodMastery, "Très à l'aise."));

    [Fact]
    public void A_level_is_hidden_from_the_other_until_their_own_is_given() =>
        Assert.Empty(FirstAlone.Passage.SeenFrom(Seat.Second).First.Levels);

    [Fact]
    public void A_level_is_seen_by_its_own_member_with_the_comment()
    {
        var own = FirstAlone.Passage.SeenFrom(Seat.First).First.On(Lines.Assets)!;

        Assert.Equal((MasteryLevel.GoodMastery, "Très à l'aise."), (own.Level, own.Comment));
    }

    [Fact]
    public void A_level_on_one_line_does_not_open_the_other_lines() => FirstAlone
        .After(they => they.Second.Gives(Lines.Incidents, MasteryLevel.GoodMastery))
        .ThenPassage(p => Assert.Empty(p.SeenFrom(Seat.Second).First.Levels));

    [Fact]
    public void Both_levels_are_seen_once_both_are_given() => FirstAlone
        .After(they => they.Second.Gives(Lines.Assets, MasteryLevel.NotMastered))
        .ThenPassage(p => Assert.Equal(MasteryLevel.GoodMastery, p.SeenFrom(Seat.Second).First.LevelOn(Lines.Assets)))
        .ThenPassage(p => Assert.Equal(MasteryLevel.NotMastered, p.SeenFrom(Seat.First).Second.LevelOn(Lines.Assets)));

    [Fact]
    public void A_private_comment_is_never_seen_by_the_other() => FirstAlone
        .After(they => they.Second.Gives(Lines.Assets, MasteryLevel.NotMastered))
        .ThenPassage(p => Assert.Equal("", p.SeenFrom(Seat.Second).First.On(Lines.Assets)!.Comment));

    [Fact]
    public void Nothing_is_retained_by_one_level_alone() => FirstAlone.ThenPassage(p => Assert.Null(p.RetainedOn(Lines.Assets)));

    [Fact]
    public void A_card_of_an_earlier_level_does_not_overwrite_a_later_one() => FirstAlone
        .After(they => they.First.Gives(Lines.Assets, MasteryLevel.ExcellentMastery))
        .When(they => they.First.StillSeeing(FirstAlone).Gives(Lines.Assets, MasteryLevel.NotMastered))
        .ThenRefused(new Evaluations.Refusal.ChangedMeanwhile(Evaluations.SharedAnswer.Level));

    [Fact]
    public void A_line_that_is_not_of_the_grid_is_refused() => Given.AnOpenEvaluation()
        .When(they => they.First.Gives(Lines.Unheard, MasteryLevel.GoodMastery))
        .ThenRefused<Evaluations.Refusal.UnknownLine>();
}
