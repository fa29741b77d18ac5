using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule02_TwoMembers;

/// <summary>A commission that works on one screen, in turns or together.</summary>
public sealed class OneScreenTests
{
    private static readonly Scene Together = Given.AnEvaluationOnOneScreen()
        .After(they => they.First.Together.Gives(Lines.Assets, MasteryLevel.GoodMastery));

    [Fact]
    public void A_level_given_together_is_retained_at_once() =>
        Together.ThenPassage(p => Assert.Equal(MasteryLevel.GoodMastery, p.RetainedOn(Lines.Assets)));

    [Fact]
    public void A_level_given_together_is_changed_together() => Together
        .After(they => they.Second.Together.Gives(Lines.Assets, MasteryLevel.NotMastered))
        .ThenPassage(p => Assert.Equal(MasteryLevel.NotMastered, p.RetainedOn(Lines.Assets)));

    [Fact]
    public void A_level_given_together_is_not_changed_by_one_alone() => Together
        .When(they => they.First.Gives(Lines.Assets, MasteryLevel.NotMastered))
        .ThenRefused<Refusal.FilledTogether>();

    [Fact]
    public void A_level_given_together_has_nothing_to_deliberate() => Together
        .When(they => they.First.Together.VotesFor(Lines.Assets, MasteryLevel.NotMastered))
        .ThenRefused(new Refusal.NothingToDeliberate(Lines.Assets));

    [Fact]
    public void The_same_level_together_twice_is_one() => Together
        .When(they => they.Second.Together.Gives(Lines.Assets, MasteryLevel.GoodMastery))
        .ThenNothingChanges();

    [Fact]
    public void Both_vote_with_one_press_when_they_press_together() => Given.ADisagreement()
        .OnOneScreen()
        .After(they => they.First.Together.VotesFor(Lines.Assets, MasteryLevel.ExcellentMastery))
        .ThenPassage(p => Assert.Equal(MasteryLevel.ExcellentMastery, p.RetainedOn(Lines.Assets)));

    [Fact]
    public void The_second_members_turn_on_the_firsts_device_is_recorded_as_such() => Given.AnEvaluationOnOneScreen()
        .After(
            they => they.First.Gives(Lines.Assets, MasteryLevel.GoodMastery),
            they => they.First.ForTheOther.Gives(Lines.Assets, MasteryLevel.GoodMastery))
        .ThenPassage(p => Assert.False(p.First.On(Lines.Assets)!.OnOthersDevice))
        .ThenPassage(p => Assert.True(p.Second.On(Lines.Assets)!.OnOthersDevice));

    [Theory]
    [InlineData("", "Manque de recul.")]
    [InlineData(" \u200B ", "Manque de recul.")]
    [InlineData("Se reprend.", "Se reprend.")]
    public void A_comment_of_the_others_is_not_emptied_by_a_box_that_does_not_show_it(string typed, string kept) => Given.AnEvaluationOnOneScreen()
        .After(
            they => they.First.ForTheOther.Gives(Lines.Assets, MasteryLevel.GoodMastery, "Manque de recul."),
            they => they.First.ForTheOther.Gives(Lines.Assets, MasteryLevel.NotMastered, typed))
        .ThenPassage(p => Assert.Equal((MasteryLevel.NotMastered, kept), (p.Second.LevelOn(Lines.Assets)!.Value, p.Second.On(Lines.Assets)!.Comment)));

    [Fact]
    public void On_ones_own_device_an_emptied_comment_is_emptied() => Given.AnEvaluationOnOneScreen()
        .After(
            they => they.First.ForTheOther.Gives(Lines.Assets, MasteryLevel.GoodMastery, "Manque de recul."),
            they => they.Second.Gives(Lines.Assets, MasteryLevel.GoodMastery))
        .ThenPassage(p => Assert.Equal("", p.Second.On(Lines.Assets)!.Comment));

    [Fact]
    public void A_visa_on_the_others_device_is_recorded_as_such() => Given.ASheetFilledTogether()
        .After(they => they.First.Signs(), they => they.First.ForTheOther.Signs())
        .ThenEvaluation(e => Assert.Equal([(Seat.First, false), (Seat.Second, true)], e.Visas.Select(v => (v.Seat, v.OnOthersDevice))));

    [Fact]
    public void A_sheet_filled_together_still_needs_both_visas() => Given.ASheetFilledTogether()
        .When(they => they.First.Together.Signs())
        .ThenRefused<Refusal.SignOneByOne>();

    [Fact]
    public void Nobody_answers_for_the_other_when_each_has_a_screen() => Given.AnOpenEvaluation()
        .When(they => they.First.ForTheOther.Gives(Lines.Assets, MasteryLevel.GoodMastery))
        .ThenRefused<Refusal.OneScreenOnly>();

    [Fact]
    public void Nobody_answers_for_both_when_each_has_a_screen() => Given.AnOpenEvaluation()
        .When(they => they.First.Together.Claims(PenaltyKind.InaccessiblePortfolio, "Lien rompu."))
        .ThenRefused<Refusal.OneScreenOnly>();

    [Fact]
    public void The_screens_said_twice_are_said_once() => Given.AnEvaluationOnOneScreen()
        .When(they => they.Second.UsesScreens(ScreenMode.OneScreen))
        .ThenNothingChanges();
}
