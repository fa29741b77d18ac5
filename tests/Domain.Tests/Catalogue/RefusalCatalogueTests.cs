using System.Reflection;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Catalogue;

/// <summary>Every « no » can be met: each has a scenario that ends in it.</summary>
public sealed class RefusalCatalogueTests
{
    private static readonly Dictionary<Type, Func<Scene>> Scenarios = new()
    {
        [typeof(Refusal.NotAllowed)] = () => Given.AnOpenEvaluation().When(they => they.Outsider.Signs()),
        [typeof(Refusal.UnknownChoice)] = () => Given.AnOpenEvaluation().When(they => they.First.Starts((OralPartNumber)3)),
        [typeof(Refusal.NotOpen)] = () => Given.ARegisteredCandidate().When(they => they.First.Proposes(12)),
        [typeof(Refusal.IdentityNotConfirmed)] = () => Opens(o => o with { IdentityConfirmed = false }),
        [typeof(Refusal.OpenedMeanwhile)] = () => Given.AnOpenEvaluation().When(they => they.Second.Opens(o => o with { ExtraMinutes = 13 })),
        [typeof(Refusal.IrregularComposition)] = () => Opens(o => o with { Second = Sample.Teacher }),
        [typeof(Refusal.ExtraTimeOutOfRange)] = () => Opens(o => o with { ExtraMinutes = 61 }),
        [typeof(Refusal.GroundMissing)] = () => Opens(o => o with { Portfolio = new Finding(false, "") }),
        [typeof(Refusal.OneScreenOnly)] = () => Given.ACompleteSheet().When(they => they.First.ForTheOther.Signs()),
        [typeof(Refusal.UnknownLine)] = () => Given.AnOpenEvaluation().When(they => they.First.Gives(Lines.Unheard, MasteryLevel.GoodMastery)),
        [typeof(Refusal.FilledTogether)] = () => Given.AnEvaluationOnOneScreen()
            .After(they => they.First.Together.Gives(Lines.Assets, MasteryLevel.GoodMastery))
            .When(they => they.First.Gives(Lines.Assets, MasteryLevel.GoodMastery)),
        [typeof(Refusal.AnsweredOnOwnDevice)] = () => Given.AnEvaluationOnOneScreen()
            .After(they => they.Second.Gives(Lines.Assets, MasteryLevel.GoodMastery))
            .When(they => they.First.Together.Gives(Lines.Assets, MasteryLevel.GoodMastery)),
        [typeof(Refusal.NothingToDeliberate)] = () =>
            Given.AnOpenEvaluation().When(they => they.First.VotesFor(Lines.Assets, MasteryLevel.GoodMastery)),
        [typeof(Refusal.NothingToConfirm)] = () => Given.AnOpenEvaluation().When(they => they.First.Confirms(PenaltyKind.InaccessiblePortfolio)),
        [typeof(Refusal.TextTooLong)] = () => Given.AnOpenEvaluation().When(they => they.First.Appreciates(new string('a', 50_000))),
        [typeof(Refusal.TextUnreadable)] = () => Given.AnOpenEvaluation().When(they => they.First.Appreciates("\u0000")),
        [typeof(Refusal.TextMissing)] = () => Given.ASealedSheet().When(they => they.President.Reopens("")),
        [typeof(Refusal.ChangedMeanwhile)] = () => Given.AnOpenEvaluation()
            .After(they => they.First.Proposes(12))
            .When(they => they.Second.StillSeeing(Given.AnOpenEvaluation()).Proposes(13)),
        [typeof(Refusal.PartNotRunning)] = () => Given.AnOpenEvaluation().When(they => they.First.Ends(OralPartNumber.One)),
        [typeof(Refusal.Incomplete)] = () => Given.AnOpenEvaluation().When(they => they.First.Signs()),
        [typeof(Refusal.SignOneByOne)] = () => Given.AnEvaluationOnOneScreen().When(they => they.First.Together.Signs()),
        [typeof(Refusal.SignsOnOwnDevice)] = () => Given.ACompleteSheet().OnOneScreen().When(they => they.First.ForTheOther.Signs()),
        [typeof(Refusal.HeardOnOutOfRange)] = () => Opens(o => o with { HeardOnPaper = new DateOnly(2027, 5, 19) }),
        [typeof(Refusal.NotFromPaper)] = () => Given.ACompleteSheet().When(they => they.Second.ConfirmsPaper()),
        [typeof(Refusal.ConfirmedByTheOther)] = () => Given.AnEntryFromPaper().When(they => they.First.ConfirmsPaper()),
        [typeof(Refusal.IsSealed)] = () => Given.ASealedSheet().When(they => they.First.Proposes(12)),
        [typeof(Refusal.NotSealed)] = () => Given.ACompleteSheet().When(they => they.President.Reopens("Harmonisation.")),
        [typeof(Refusal.NotYetGraded)] = () => Given.ACompleteSheet().When(they => they.President.Decides(13, "Harmonisation.")),
        [typeof(Refusal.NoNoteToDecide)] = () => Given.ARegisteredCandidate()
            .After(they => they.First.Records(OutcomeKind.Absent))
            .When(they => they.President.Decides(13, "Harmonisation.")),
        [typeof(Refusal.JuryNoteNotWhole)] = () => Given.ASealedSheet().When(they => they.President.Decides(13.5m, "Harmonisation.")),
        [typeof(Refusal.OutcomeStands)] = () => Given.ARegisteredCandidate()
            .After(they => they.First.Records(OutcomeKind.Absent))
            .When(they => they.First.Opens()),
        [typeof(Refusal.NoOutcome)] = () => Given.ARegisteredCandidate().When(they => they.President.Withdraws("Erreur.")),
        [typeof(Refusal.AlreadyHeard)] = () => Given.AnOpenEvaluation().When(they => they.First.Records(OutcomeKind.Absent)),
        [typeof(Refusal.NotInThisForm)] = () =>
            Given.ARegisteredCandidate(ExamForm.Ponctuelle).When(they => they.First.Records(OutcomeKind.Rescheduled)),
        [typeof(Refusal.RepeatedAbsence)] = () => Given.ARegisteredCandidate()
            .After(they => they.First.Records(OutcomeKind.Rescheduled, newDate: new DateOnly(2027, 5, 19)))
            .Tomorrow()
            .When(they => they.First.Records(OutcomeKind.Rescheduled, newDate: new DateOnly(2027, 6, 2))),
        [typeof(Refusal.NewDateTooLate)] = () =>
            Given.ARegisteredCandidate().When(they => they.First.Records(OutcomeKind.Rescheduled, newDate: new DateOnly(2029, 6, 1))),
        [typeof(Refusal.FileNotInOrder)] = () => Given.AFileToBePutRight().When(they => they.First.Opens()),
        [typeof(Refusal.NeverChecked)] = () => Opens(o => o with { GoesOnUnchecked = false }),
        [typeof(Refusal.OutcomeOfTheCheck)] = () => Given.ARegisteredCandidate()
            .After(they => they.Team.Checks(ConformityFindings.NoFile))
            .When(they => they.Administrator.Withdraws("Erreur.")),
        [typeof(Refusal.FindingsIncomplete)] = () => Checks(SampleFile.InOrder with { Attestations = null }),
        [typeof(Refusal.NotValidUnconfirmed)] = () => Given.ARegisteredCandidate().When(they => they.Team.Checks(SampleFile.Late, confirms: false)),
        [typeof(Refusal.DepositContradicted)] = () =>
            Given.ARegisteredCandidate(session: Rule08_Conformity.Dated.Session).When(they => they.Team.Checks(SampleFile.InOrder with { DepositedOn = new DateOnly(2027, 5, 1) })),
        [typeof(Refusal.DepositInTheFuture)] = () => Checks(SampleFile.InOrder with { DepositedOn = new DateOnly(2027, 6, 1) }),
        [typeof(Refusal.InternshipContradicted)] = () => Checks(SampleFile.InOrder with { Weeks = 8 }),
        [typeof(Refusal.DeadlineMissing)] = () => Checks(SampleFile.Unsigned),
        [typeof(Refusal.DeadlineOutOfRange)] = () => Given.ARegisteredCandidate().When(they => they.Team.Checks(SampleFile.Unsigned, new DateOnly(2027, 5, 1))),
        [typeof(Refusal.NothingToPutRight)] = () => Given.ARegisteredCandidate().When(they => they.Team.PutsRight()),
        [typeof(Refusal.NoSuchNotice)] = () => Given.ARegisteredCandidate().When(they => they.Team.HandsOver(1)),
        [typeof(Refusal.NotAnAddress)] = () => Given.ARegisteredCandidate().When(they => they.Team.GivesPortfolio("voir la clé USB")),
        [typeof(Refusal.SynthesisTooLate)] = () => Given.AnOpenEvaluation().When(they => they.Team.Attaches(Tables.Covering([]))),
        [typeof(Refusal.NewDateNotLater)] = () => Given.ARegisteredCandidate().When(they => they.First.Records(OutcomeKind.Rescheduled)),
    };

    public static TheoryData<string> Names => [.. All.Select(t => t.Name)];

    private static IEnumerable<Type> All => typeof(Refusal).GetNestedTypes(BindingFlags.Public);

    [Fact]
    public void No_scenario_is_told_of_a_refusal_that_is_no_more() => Assert.Empty(Scenarios.Keys.Except(All));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_refusal_can_be_met(string name)
    {
        var type = All.Single(t => t.Name == name);

        Assert.True(Scenarios.TryGetValue(type, out var scenario), $"{name} has no scenario.");
        Assert.Equal(type, Assert.IsType<Decision.Refused>(scenario().Last).Refusal.GetType());
    }

    private static Scene Checks(ConformityFindings findings) => Given.ARegisteredCandidate().When(they => they.Team.Checks(findings));

    private static Scene Opens(Func<Command.Open, Command.Open> but) => Given.ARegisteredCandidate().When(they => they.First.Opens(but));
}
