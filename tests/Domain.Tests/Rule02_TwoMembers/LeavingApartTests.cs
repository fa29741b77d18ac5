using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;
using static E4Bot.Domain.Passages.ScreenMode;

namespace E4Bot.Domain.Tests.Rule02_TwoMembers;

/// <summary>From two devices to one screen, where a member may answer for the other: it takes both, each from their own device.</summary>
public sealed class LeavingApartTests
{
    private static readonly Scene Requested = Given.AnOpenEvaluation().After(they => they.First.UsesScreens(OneScreen));

    [Fact]
    public void A_wish_of_one_changes_nothing_yet_and_waits_for_the_other() => Requested
        .ThenOnly<Change.OneScreenRequested>()
        .ThenEvaluation(e => Assert.Equal((Apart, Seat.First), (e.Screens, e.OneScreenRequestedBy!.Value)))
        .When(they => they.First.ForTheOther.Gives(Lines.Assets, MasteryLevel.GoodMastery))
        .ThenRefused<Refusal.OneScreenOnly>();

    [Fact]
    public void Who_wished_for_one_screen_does_not_fulfil_their_own_wish() => Requested
        .When(they => they.First.UsesScreens(OneScreen))
        .ThenNothingChanges();

    [Fact]
    public void Nobody_accepts_in_the_others_place() => Requested
        .When(they => they.First.ForTheOther.UsesScreens(OneScreen))
        .ThenRefused<Refusal.OneScreenOnly>();

    [Fact]
    public void The_others_wish_fulfils_it() => Requested
        .When(they => they.Second.UsesScreens(OneScreen))
        .ThenOnly<Change.ScreensChanged>()
        .ThenEvaluation(e => Assert.Equal((OneScreen, (Seat?)null), (e.Screens, e.OneScreenRequestedBy)));

    [Theory]
    [InlineData(Seat.First)]
    [InlineData(Seat.Second)]
    public void Either_makes_an_end_of_the_wish(Seat seat) => Requested
        .When(they => they.In(seat).UsesScreens(Apart))
        .ThenOnly<Change.OneScreenDeclined>()
        .ThenEvaluation(e => Assert.Null(e.OneScreenRequestedBy))
        .When(they => they.Second.UsesScreens(OneScreen))
        .ThenOnly<Change.OneScreenRequested>();

    [Theory]
    [InlineData(Seat.First)]
    [InlineData(Seat.Second)]
    public void Either_goes_back_to_two_devices_at_once(Seat seat) => Given.AnOpenEvaluation().OnOneScreen()
        .When(they => they.In(seat).UsesScreens(Apart))
        .ThenOnly<Change.ScreensChanged>()
        .ThenEvaluation(e => Assert.Equal(Apart, e.Screens));

    [Fact]
    public void What_was_opened_on_one_screen_and_left_takes_both_to_come_back() => Given.AnEvaluationOnOneScreen()
        .After(they => they.First.UsesScreens(Apart), they => they.First.UsesScreens(OneScreen))
        .ThenEvaluation(e => Assert.Equal(Apart, e.Screens));

    [Fact]
    public void A_wish_does_not_outlive_the_seal() => Given.ASheetSignedByTheFirst()
        .After(they => they.First.UsesScreens(OneScreen), they => they.Second.Signs(), they => they.President.Reopens("Harmonisation."))
        .When(they => they.Second.UsesScreens(OneScreen))
        .ThenEvaluation(e => Assert.Equal(Apart, e.Screens));

    [Fact]
    public void Two_devices_said_twice_are_said_once() => Given.AnOpenEvaluation()
        .When(they => they.Second.UsesScreens(Apart))
        .ThenNothingChanges();
}
