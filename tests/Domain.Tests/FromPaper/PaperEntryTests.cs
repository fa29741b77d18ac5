using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.FromPaper;

/// <summary>The network failed: one member enters afterwards what stands on paper, the other confirms it, both sign.</summary>
public sealed class PaperEntryTests
{
    private static readonly DateOnly DayOfTheOral = new(2027, 5, 18);

    [Fact]
    public void It_is_marked_with_the_day_of_the_oral_and_who_enters() =>
        Given.AnEntryFromPaper().ThenEvaluation(e => Assert.Equal(new PaperEntry(DayOfTheOral, Seat.First), e.Paper));

    [Fact]
    public void The_sheet_bears_the_day_of_the_oral()
    {
        var scene = Compared().After(they => they.First.Signs(), they => they.Second.Signs());

        Assert.Equal(DayOfTheOral, AppreciationSheet.Of(scene.Passage)!.HeardOnPaper);
        Assert.Null(AppreciationSheet.Of(Given.ASealedSheet().Passage)!.HeardOnPaper);
    }

    [Fact]
    public void One_grid_stands_on_paper_so_it_is_filled_together() =>
        Given.AnEntryFromPaper().ThenEvaluation(e => Assert.Equal(ScreenMode.OneScreen, e.Screens));

    [Fact]
    public void Nobody_signs_before_the_other_member_has_compared_it_with_the_paper()
    {
        var scene = Given.AnEntryFromPaper().FilledTogether();

        Assert.Equal([new Missing.PaperConfirmation(Seat.Second)], scene.Missing());
        scene.When(they => they.First.Signs()).ThenRefused<Refusal.Incomplete>();
        scene.When(they => they.Second.Signs()).ThenRefused<Refusal.Incomplete>();
    }

    [Fact]
    public void Who_entered_it_does_not_confirm_it() =>
        Given.AnEntryFromPaper().FilledTogether().When(they => they.First.ConfirmsPaper()).ThenRefused(new Refusal.ConfirmedByTheOther());

    [Fact]
    public void It_is_compared_once_it_is_whole() => Given.AnEntryFromPaper().When(they => they.Second.ConfirmsPaper()).ThenRefused<Refusal.Incomplete>();

    [Fact]
    public void Once_compared_both_sign() => Compared()
        .After(they => they.Second.Signs(), they => they.First.Signs())
        .ThenEvaluation(e => Assert.True(e.IsSealed));

    [Fact]
    public void It_is_confirmed_once() => Compared().When(they => they.Second.ConfirmsPaper()).ThenNothingChanges();

    [Theory]
    [InlineData("appréciation")]
    [InlineData("note")]
    [InlineData("niveau")]
    public void What_changes_afterwards_is_compared_again(string what) => Compared()
        .After(they => what switch
        {
            "appréciation" => they.First.Together.Appreciates("Autre texte."),
            "note" => they.First.Together.Proposes(15),
            _ => they.First.Together.Gives(Lines.Assets, MasteryLevel.NotMastered),
        })
        .ThenMissing(new Missing.PaperConfirmation(Seat.Second));

    [Fact]
    public void What_the_other_has_not_seen_is_not_confirmed()
    {
        var earlier = Given.AnEntryFromPaper().FilledTogether();

        earlier.After(they => they.First.Together.Proposes(15))
            .When(they => they.Second.StillSeeing(earlier).ConfirmsPaper())
            .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.Sheet));
    }

    [Fact]
    public void It_is_confirmed_on_the_others_own_device_for_who_enters_may_be_alone()
    {
        var entered = Given.AnEntryFromPaper().FilledTogether();

        entered.When(they => they.First.ForTheOther.ConfirmsPaper()).ThenRefused(new Refusal.ConfirmedByTheOther());
        entered.When(they => they.First.Together.ConfirmsPaper()).ThenRefused(new Refusal.ConfirmedByTheOther());
    }

    [Fact]
    public void Who_has_confirmed_signs_on_their_own_device_too() =>
        Compared().When(they => they.First.ForTheOther.Signs()).ThenRefused<Refusal.SignsOnOwnDevice>();

    [Fact]
    public void After_a_reopening_it_is_compared_anew() => Compared()
        .After(they => they.First.Signs(), they => they.Second.Signs(), they => they.President.Reopens("Harmonisation."))
        .ThenMissing(new Missing.PaperConfirmation(Seat.Second));

    [Theory]
    [InlineData("2027-05-19")]
    [InlineData("2026-05-17")]
    public void The_day_is_past_and_of_this_session(string day) => Given.ARegisteredCandidate()
        .When(they => they.First.Opens(o => o with { HeardOnPaper = DateOnly.Parse(day, null) }))
        .ThenRefused(new Refusal.HeardOnOutOfRange(new DateOnly(2026, 5, 18), new DateOnly(2027, 5, 18)));

    [Fact]
    public void A_candidate_who_cannot_be_heard_is_not_entered_from_paper_either() =>
        Given.AFileToBePutRight().When(they => they.First.Opens(o => o with { HeardOnPaper = DayOfTheOral })).ThenRefused<Refusal.FileNotInOrder>();

    private static Scene Compared() => Given.AnEntryFromPaper().FilledTogether().After(they => they.Second.ConfirmsPaper());
}
