using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule02_TwoMembers;

/// <summary>On one screen too, what a member answered on a device of their own is theirs alone, and there they sign.</summary>
public sealed class OwnDeviceTests
{
    private static readonly Scene SecondAnsweredAlone = Given.AnEvaluationOnOneScreen()
        .After(they => they.Second.Gives(Lines.Assets, MasteryLevel.ExcellentMastery, "Vu de près."));

    [Theory]
    [InlineData(MasteryLevel.ExcellentMastery, 0)]
    [InlineData(MasteryLevel.ExcellentMastery, 1)]
    [InlineData(MasteryLevel.NotMastered, 0)]
    [InlineData(MasteryLevel.NotMastered, 1)]
    public void Whatever_another_hand_tries_there_the_answer_is_the_same_and_tells_nothing(MasteryLevel tried, int basedOn) => SecondAnsweredAlone
        .When(they => they.First.ForTheOther.Asks(new Command.GiveLevel(Lines.Assets, tried, "Vu de près.", basedOn)))
        .ThenRefused<Refusal.AnsweredOnOwnDevice>();

    [Theory]
    [InlineData(MasteryLevel.ExcellentMastery)]
    [InlineData(MasteryLevel.NotMastered)]
    public void Nor_is_it_filled_together_over_their_answer(MasteryLevel tried) => SecondAnsweredAlone
        .When(they => they.First.Together.Gives(Lines.Assets, tried))
        .ThenRefused<Refusal.AnsweredOnOwnDevice>();

    [Fact]
    public void Nor_over_ones_own_answer() => Given.AnEvaluationOnOneScreen()
        .After(they => they.First.Gives(Lines.Assets, MasteryLevel.GoodMastery))
        .When(they => they.First.Together.Gives(Lines.Assets, MasteryLevel.GoodMastery))
        .ThenRefused<Refusal.AnsweredOnOwnDevice>();

    [Fact]
    public void Other_lines_are_still_answered_for_the_other_and_together() => SecondAnsweredAlone.After(
        they => they.First.ForTheOther.Gives(Lines.Incidents, MasteryLevel.GoodMastery),
        they => they.First.Together.Gives(Lines.Online, MasteryLevel.GoodMastery));

    [Fact]
    public void They_change_it_on_their_own_device() => SecondAnsweredAlone
        .After(they => they.Second.Gives(Lines.Assets, MasteryLevel.NotMastered))
        .ThenPassage(p => Assert.Equal(MasteryLevel.NotMastered, p.Second.LevelOn(Lines.Assets)));

    [Fact]
    public void What_was_answered_for_them_here_they_make_their_own_there() => Given.AnEvaluationOnOneScreen()
        .After(
            they => they.First.ForTheOther.Gives(Lines.Assets, MasteryLevel.GoodMastery),
            they => they.Second.Gives(Lines.Assets, MasteryLevel.NotMastered))
        .When(they => they.First.ForTheOther.Gives(Lines.Assets, MasteryLevel.GoodMastery))
        .ThenRefused<Refusal.AnsweredOnOwnDevice>();

    [Theory]
    [MemberData(nameof(Answers))]
    public void Whoever_answered_anything_on_their_own_device_signs_there(string answer) => Given.ASheetFilledTogether()
        .After(they => Answer(they.Second, answer))
        .When(they => they.First.ForTheOther.Signs())
        .ThenRefused<Refusal.SignsOnOwnDevice>();

    [Fact]
    public void A_single_level_of_their_own_is_enough() => Given.AnEvaluationOnOneScreen()
        .After(they => they.Second.Gives(Lines.Assets, MasteryLevel.GoodMastery))
        .When(they => they.First.ForTheOther.Signs())
        .ThenRefused<Refusal.SignsOnOwnDevice>();

    [Fact]
    public void One_person_alone_does_not_seal_what_two_began_apart()
    {
        var scene = SessionFiles.Of2027.Grid.Lines.Aggregate(
            Given.AnOpenEvaluation().After(they => they.Second.Gives(Lines.Assets, MasteryLevel.GoodMastery)),
            (s, line) => s
                .When(they => they.First.UsesScreens(ScreenMode.OneScreen))
                .When(they => they.First.Gives(line.Id, MasteryLevel.GoodMastery))
                .When(they => they.First.ForTheOther.Gives(line.Id, MasteryLevel.GoodMastery))
                .When(they => they.First.Together.Gives(line.Id, MasteryLevel.GoodMastery)));

        Assert.Single(scene.Passage.Second.Levels);
        Assert.Empty(scene.Evaluation.CommonLevels);
        scene.When(they => they.First.ForTheOther.Signs()).ThenRefused<Refusal.OneScreenOnly>();
    }

    [Fact]
    public void Who_opened_has_a_device_of_their_own() => Given.ASheetFilledTogether()
        .When(they => they.Second.ForTheOther.Signs())
        .ThenRefused<Refusal.SignsOnOwnDevice>();

    [Fact]
    public void A_visa_of_their_own_that_was_cleared_shows_it_too() => Given.ASheetFilledTogether()
        .After(they => they.Second.Signs(), they => they.First.Proposes(9))
        .When(they => they.First.ForTheOther.Signs())
        .ThenRefused<Refusal.SignsOnOwnDevice>();

    [Fact]
    public void A_reopening_does_not_make_their_device_forgotten() => Given.ASheetFilledTogether()
        .After(they => they.First.Signs(), they => they.Second.Signs(), they => they.President.Reopens("Harmonisation."))
        .When(they => they.First.ForTheOther.Signs())
        .ThenRefused<Refusal.SignsOnOwnDevice>();

    [Fact]
    public void Screens_and_clocks_are_no_answers() => Given.ASheetFilledTogether()
        .After(
            they => they.Second.Starts(OralPartNumber.One),
            they => they.Second.UsesScreens(ScreenMode.Apart),
            they => they.Second.UsesScreens(ScreenMode.OneScreen),
            they => they.First.UsesScreens(ScreenMode.OneScreen))
        .When(they => they.First.ForTheOther.Signs())
        .ThenAccepted<Change.VisaGiven>();

    [Fact]
    public void A_device_is_told_once() => Given.AnOpenEvaluation()
        .After(they => they.Second.Observes(OralPartNumber.One, "Clair."), they => they.Second.Observes(OralPartNumber.Two, "Précis."))
        .ThenOnly<Change.ObservationWritten>()
        .ThenEvaluation(e => Assert.Equal(Seats.Both, e.OwnDevices));

    public static TheoryData<string> Answers => ["observation", "appreciation", "environment", "note", "penalty"];

    private static Deed Answer(Player player, string what) => what switch
    {
        "observation" => player.Observes(OralPartNumber.Two, "Autre observation."),
        "appreciation" => player.Appreciates("Autre appréciation."),
        "environment" => player.JudgesEnvironment(compliant: false, "Aucun serveur."),
        "note" => player.Proposes(9),
        _ => player.Claims(Notes.PenaltyKind.MissingSynthesisTable, "Rien au dossier."),
    };
}
