using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Portfolio;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Permissions;

/// <summary>Every command asks for its permission, before it says anything of the state.</summary>
public sealed class DeniedCommandTests
{
    public static TheoryData<Command> OfTheCommission =>
    [
        Sample.Opening,
        new Command.CorrectOpening(MemberQuality.Professional, MemberQuality.SpecialityTeacher, 13, 0),
        new Command.UseScreens(ScreenMode.OneScreen),
        new Command.StartPart(OralPartNumber.One),
        new Command.EndPart(OralPartNumber.One),
        new Command.GiveLevel(Lines.Assets, MasteryLevel.GoodMastery, "", 0),
        new Command.VoteLevel(Lines.Assets, MasteryLevel.GoodMastery),
        new Command.WriteObservation(OralPartNumber.One, "Texte.", 0),
        new Command.WriteAppreciation("Texte.", 0),
        new Command.JudgeEnvironment(true, "", 0),
        new Command.ClaimPenalty(PenaltyKind.InaccessiblePortfolio, "Lien rompu.", 0),
        new Command.ConfirmPenalty(PenaltyKind.InaccessiblePortfolio, 0),
        new Command.DismissPenalty(PenaltyKind.InaccessiblePortfolio, 0),
        new Command.ProposeNote(new ProposedNote(12), 0),
        new Command.ConfirmPaper(0),
        new Command.Sign(0),
    ];

    [Theory]
    [MemberData(nameof(OfTheCommission))]
    public void Only_a_member_of_the_commission_answers(Command command) =>
        Assert.All(Enum.GetValues<Standing>().Except([Standing.Member]), standing =>
        {
            var act = command is Command.Sign or Command.ConfirmPaper ? Act.Sign : Act.Evaluate;
            Given.ARegisteredCandidate().When(they => they.Other(standing).Asks(command)).ThenRefused(new Refusal.NotAllowed(act));
            Given.ASealedSheet().When(they => they.Other(standing).Asks(command)).ThenRefused(new Refusal.NotAllowed(act));
        });

    [Theory]
    [MemberData(nameof(OfTheCommission))]
    public void A_member_without_a_seat_answers_nothing(Command command) =>
        Given.ASheetSignedByTheFirst().When(they => they.Other(Standing.Member).Asks(command)).ThenRefused<Refusal.NotAllowed>();

    [Theory]
    [InlineData(OutcomeKind.Absent, Act.RecordAbsence, Standing.President)]
    [InlineData(OutcomeKind.Rescheduled, Act.RecordAbsence, Standing.PedagogicalTeam)]
    [InlineData(OutcomeKind.Dispensed, Act.RecordDispense, Standing.President)]
    [InlineData(OutcomeKind.ForceMajeureZero, Act.RecordForceMajeure, Standing.PedagogicalTeam)]
    [InlineData(OutcomeKind.NotValid, Act.RecordNotValid, Standing.President)]
    [InlineData(OutcomeKind.Absent, Act.RecordAbsence, Standing.Outsider)]
    public void An_outcome_is_recorded_by_who_may(OutcomeKind kind, Act act, Standing standing) =>
        Given.ARegisteredCandidate(ExamForm.Ponctuelle).When(they => they.Other(standing).Records(kind)).ThenRefused(new Refusal.NotAllowed(act));

    [Theory]
    [InlineData(Standing.Outsider)]
    [InlineData(Standing.President)]
    [InlineData(Standing.MemberElsewhere)]
    [InlineData(Standing.Member)]
    public void A_portfolio_is_visited_for_who_may_and_a_member_needs_a_seat(Standing standing)
    {
        Given.ARegisteredCandidate().When(they => they.Other(standing).GivesPortfolio("https://alix.exemple.test")).ThenRefused(new Refusal.NotAllowed(Act.VisitPortfolio));
        Given.ASealedSheet().When(they => they.Other(standing).Visits(PortfolioFinding.Answers)).ThenRefused(new Refusal.NotAllowed(Act.VisitPortfolio));
    }

    [Fact]
    public void A_member_neither_dispenses_nor_withdraws()
    {
        var scene = Given.ARegisteredCandidate();

        scene.When(they => they.First.Records(OutcomeKind.Dispensed)).ThenRefused(new Refusal.NotAllowed(Act.RecordDispense));
        scene.When(they => they.First.Withdraws("Erreur.")).ThenRefused(new Refusal.NotAllowed(Act.WithdrawOutcome));
    }
}
