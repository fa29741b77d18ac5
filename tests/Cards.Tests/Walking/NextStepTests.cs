using E4Bot.Cards.Tests.Staging;
using E4Bot.Cards.Walk;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Walking;

public sealed class NextStepTests
{
    [Theory]
    [InlineData("to open", "ouverture", "ouverture")]
    [InlineData("open", "ligne:rendre-compte", "ligne:rendre-compte")]
    [InlineData("disagreement on every line", "commun", "commun")]
    [InlineData("one vote", "ligne:rendre-compte", "ligne:rendre-compte")]
    [InlineData("penalty claimed", "visas", "note")]
    [InlineData("mentions due", "appreciation", "appreciation")]
    [InlineData("mention no longer true", "appreciation", "appreciation")]
    [InlineData("complete", "visas", "visas")]
    [InlineData("sealed", "scellee", "scellee")]
    public void One_goes_on_at_the_first_step_that_waits_for_oneself(string state, string first, string second)
    {
        var scene = States.All[state];

        Assert.Equal(
            (first, second),
            (NextStep.For(scene.Passage, scene.Missing(), Seat.First).Name, NextStep.For(scene.Passage, scene.Missing(), Seat.Second).Name));
    }

    [Fact]
    public void What_only_the_other_can_give_does_not_hold_one_up()
    {
        var scene = Given.AnOpenEvaluation().Session.Grid.Lines.Aggregate(
            Given.AnOpenEvaluation(), (s, line) => s.After(they => they.First.Gives(line.Id, MasteryLevel.GoodMastery)));

        Assert.Equal(Step.Observations, NextStep.For(scene.Passage, scene.Missing(), Seat.First));
        Assert.Equal(Step.Of(Lines.Teamwork), NextStep.For(scene.Passage, scene.Missing(), Seat.Second));
    }

    [Fact]
    public void The_environment_judged_leads_on_unless_levels_still_differ()
    {
        Assert.Equal(Step.Note, Once(Given.AnOpenEvaluation().After(they => they.First.JudgesEnvironment(true)), Verbs.JudgeEnvironment, Step.Deliberation));
        Assert.Equal(Step.Deliberation, Once(Given.ADisagreement().After(they => they.First.JudgesEnvironment(true)), Verbs.JudgeEnvironment, Step.Deliberation));
    }

    [Fact]
    public void A_line_leads_past_what_the_other_has_done_already()
    {
        var all = Given.ACompleteSheet().After(they => they.First.Gives(Lines.Assets, MasteryLevel.NotMastered));

        Assert.Equal(Step.Deliberation, Once(all, Verbs.GiveLevel, Step.Of(Lines.Assets)));
        Assert.Equal(Step.Visas, Once(Given.ACompleteSheet(), Verbs.GiveLevel, Step.Of(Lines.Assets)));
    }

    [Fact]
    public void A_line_passed_over_comes_back_only_once_the_others_are_done()
    {
        var second = Given.AnOpenEvaluation().After(they => they.First.Gives(Lines.Assets, MasteryLevel.GoodMastery));
        var rest = Given.ACompleteSheet().Session.Grid.Lines.Where(l => l.Id != Lines.Teamwork).Aggregate(
            Given.AnOpenEvaluation().WithEveryAnswer(12), (s, line) => s.After(they => they.First.Gives(line.Id, MasteryLevel.GoodMastery)));

        Assert.Equal(Step.Of(Lines.Incidents), Once(second, Verbs.GiveLevel, Step.Of(Lines.Assets)));
        Assert.Equal(Step.Of(Lines.Teamwork), Once(rest, Verbs.GiveLevel, Step.Of(Lines.Online)));
    }

    [Fact]
    public void The_note_stays_before_ones_eyes_with_its_sum() =>
        Assert.Equal(Step.Note, Once(Given.ACompleteSheet(), Verbs.ProposeNote, Step.Note));

    [Fact]
    public void The_appreciation_leads_on_once_it_says_what_it_must()
    {
        Assert.Equal(Step.Visas, Once(States.All["complete"], Verbs.WriteAppreciation, Step.Appreciation));
        Assert.Equal(Step.Appreciation, Once(States.All["mentions due"], Verbs.WriteAppreciation, Step.Appreciation));
    }

    [Fact]
    public void A_correction_of_the_opening_leads_back_to_the_summary_it_came_from() =>
        Assert.Equal(Step.Summary, Once(States.All["open"], Verbs.CorrectOpening, Step.Correction));

    [Fact]
    public void Of_what_stands_on_paper_one_enters_and_the_other_compares()
    {
        var scene = States.All["entered from paper"];

        Assert.Equal([Step.Walk(scene.Session)[0], Step.Visas], Seats.Both.Select(seat => NextStep.For(scene.Passage, scene.Missing(), seat)));
    }

    [Fact]
    public void Starting_the_clock_leads_nowhere_else() =>
        Assert.Equal(Step.Observations, Once(States.All["part 1 running"], Verbs.StartPart, Step.Observations));

    private static Step Once(Scene scene, string verb, Step here) => NextStep.Once(verb, here, scene.Passage, scene.Missing(), Seat.First, scene.Session);
}
