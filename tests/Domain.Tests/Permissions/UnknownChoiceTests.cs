using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Portfolio;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Permissions;

/// <summary>What no card offers is refused before it reaches a rule.</summary>
public sealed class UnknownChoiceTests
{
    public static TheoryData<Command> Unoffered =>
    [
        Sample.Opening with { Screens = (ScreenMode)9 },
        Sample.Opening with { First = Sample.Teacher with { Quality = (MemberQuality)9 } },
        Sample.Opening with { Second = Sample.Teacher with { Quality = (MemberQuality)9 } },
        new Command.CorrectOpening((MemberQuality)9, MemberQuality.SpecialityTeacher, 0, 0),
        new Command.CorrectOpening(MemberQuality.SpecialityTeacher, (MemberQuality)(-1), 0, 0),
        new Command.UseScreens((ScreenMode)9),
        new Command.StartPart(0),
        new Command.EndPart((OralPartNumber)3),
        new Command.GiveLevel(Lines.Assets, (MasteryLevel)5, "", 0),
        new Command.GiveLevel(Lines.Assets, (MasteryLevel)(-1), "", 0),
        new Command.VoteLevel(Lines.Assets, (MasteryLevel)5),
        new Command.WriteObservation((OralPartNumber)3, "Texte.", 0),
        new Command.ClaimPenalty((PenaltyKind)2, "Constat.", 0),
        new Command.ConfirmPenalty((PenaltyKind)2, 0),
        new Command.DismissPenalty((PenaltyKind)2, 0),
        new Command.RecordOutcome((OutcomeKind)5, "Constat.", null, 0),
        new Command.RecordPortfolioVisit(new PortfolioVisit("https://alix.exemple.test", Sample.Morning, (PortfolioFinding)99)),
    ];

    [Theory]
    [MemberData(nameof(Unoffered))]
    public void A_choice_that_does_not_exist_is_refused(Command command) =>
        Given.ADisagreement().When(they => they.First.Asks(command)).ThenRefused<Refusal.UnknownChoice>();

    [Fact]
    public void A_seat_that_does_not_exist_answers_nothing() => Given.AnOpenEvaluation()
        .When(_ => new Deed(new Actor("someone", Standing.Member, (Seat)3), new Command.Sign(0)))
        .ThenRefused(new Refusal.NotAllowed(Act.Sign));

    [Fact]
    public void A_hand_that_does_not_exist_answers_nothing() => Given.AnEvaluationOnOneScreen()
        .When(_ => new Deed(new Actor("someone", Standing.Member, Seat.First, (Hand)3), new Command.Sign(0)))
        .ThenRefused(new Refusal.NotAllowed(Act.Sign));
}
