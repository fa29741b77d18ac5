using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Portfolio;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Staging;

/// <summary>The moments of an evaluation that its cards are tried on.</summary>
internal static class States
{
    public const string FirstsComment = "CONFIDENCE-UN hésite puis se reprend";
    public const string SecondsComment = "CONFIDENCE-DEUX manque de recul";
    public const string Seen = "CONSTAT adresse injoignable";

    public const string Portfolio = "https://alix.exemple.test/portfolio";

    private static readonly Scene Open = Given.AnOpenEvaluation();

    private static readonly Scene Commented = Open.After(
        they => they.First.Gives(Lines.Assets, MasteryLevel.GoodMastery, FirstsComment),
        they => they.Second.Gives(Lines.Incidents, MasteryLevel.NotMastered, SecondsComment));

    private static readonly Scene OneScreen = Commented.OnOneScreen();

    private static readonly Scene Complete = Given.ACompleteSheet();

    private static readonly Scene Decided = Given.ASealedSheet().After(they => they.President.Decides(15, "Barème aligné sur les autres commissions."));

    public static readonly IReadOnlyDictionary<string, Scene> All = new Dictionary<string, Scene>
    {
        ["to open"] = Given.ARegisteredCandidate(takesOptionalExam: true),
        ["to open, ponctuelle"] = Given.ARegisteredCandidate(ExamForm.Ponctuelle),
        ["to open, with a synthesis"] = Given.ASynthesis(SynthesisTables.Holed),
        ["open, with a synthesis"] = Given.ASynthesis(SynthesisTables.Holed).After(they => they.First.Opens()),
        ["to open, file in order"] = Given.ARegisteredCandidate().After(they => they.Team.Checks(SampleFile.InOrder)),
        ["not to be opened, file to be put right"] = Given.AFileToBePutRight(),
        ["not to be opened, not valid"] = Given.ARegisteredCandidate(ExamForm.Ponctuelle).After(they => they.Team.Checks(SampleFile.Late)),
        ["to open, portfolio known"] = Given.ARegisteredCandidate().After(they => they.Team.GivesPortfolio(Portfolio)),
        ["to open, portfolio visited"] = Given.ARegisteredCandidate().After(they => they.Team.GivesPortfolio(Portfolio), they => they.First.Visits(PortfolioFinding.AsksToSignIn)),
        ["complete, portfolio visited"] = Complete.After(
            they => they.First.GivesPortfolio(Portfolio), they => they.First.Visits(PortfolioFinding.NoSuchHost), they => they.First.Claims(PenaltyKind.InaccessiblePortfolio, Seen)),
        ["open"] = Open,
        ["open, session of 2023"] = Given.AnOpenEvaluation(SessionFiles.Of2023),
        ["one line each"] = Commented,
        ["part 1 running"] = Commented.After(they => they.First.Starts(OralPartNumber.One)),
        ["part 1 running, opening corrected"] = Commented.After(
            they => they.First.Starts(OralPartNumber.One), they => they.Second.Corrects(second: MemberQuality.BlockTeacher, extraMinutes: 13)),
        ["part 1 running, with a third more time"] = Given.ARegisteredCandidate().After(
            they => they.First.Opens(o => o with { ExtraMinutes = 13 }), they => they.First.Starts(OralPartNumber.One)),
        ["part 2 running"] = Commented.After(they => they.First.Starts(OralPartNumber.One), they => they.Second.Starts(OralPartNumber.Two)),
        ["oral over"] = Commented.After(they => they.First.Starts(OralPartNumber.Two), they => they.Second.Ends(OralPartNumber.Two)),
        ["one screen"] = OneScreen,
        ["one screen, answered in turns"] = OneScreen.After(
            they => they.First.ForTheOther.Gives(Lines.Teamwork, MasteryLevel.PartialMastery, SecondsComment),
            they => they.First.Together.Gives(Lines.Online, MasteryLevel.GoodMastery)),
        ["disagreement"] = Given.ADisagreement(),
        ["disagreement on every line"] = OnEveryLine(Open, MasteryLevel.NotAssessable, MasteryLevel.ExcellentMastery),
        ["one vote"] = Given.ADisagreement().After(they => they.First.VotesFor(Lines.Assets, MasteryLevel.GoodMastery)),
        ["votes agree"] = Given.ADisagreement().After(
            they => they.First.VotesFor(Lines.Assets, MasteryLevel.GoodMastery), they => they.Second.VotesFor(Lines.Assets, MasteryLevel.GoodMastery)),
        ["penalty claimed"] = Complete.After(they => they.First.Claims(PenaltyKind.InaccessiblePortfolio, Seen)),
        ["both penalties claimed"] = Complete.After(
            they => they.First.Claims(PenaltyKind.InaccessiblePortfolio, Seen), they => they.Second.Claims(PenaltyKind.MissingSynthesisTable, Seen)),
        ["penalties confirmed"] = Complete.After(
            they => they.First.Claims(PenaltyKind.InaccessiblePortfolio, Seen), they => they.Second.Confirms(PenaltyKind.InaccessiblePortfolio),
            they => they.Second.Claims(PenaltyKind.MissingSynthesisTable, Seen), they => they.First.Confirms(PenaltyKind.MissingSynthesisTable)),
        ["mentions due"] = Open.WithEveryLevel(MasteryLevel.NotAssessable).WithEveryAnswer(8)
            .After(they => they.Second.JudgesEnvironment(compliant: false, Seen)),
        ["mention no longer true"] = Complete.After(they => they.First.Appreciates(SessionFiles.Of2027.Mentions.Environment)),
        ["complete, with words to be read again"] = Complete.After(
            they => they.First.Observes(OralPartNumber.One, "Moins à l'aise que les autres candidats."),
            they => they.First.Appreciates("Malgré son handicap, un oral qui vaut 19/20.")),
        ["entered from paper"] = Given.AnEntryFromPaper(),
        ["entered from paper, to be compared"] = Given.AnEntryFromPaper().FilledTogether(),
        ["entered from paper, compared"] = Given.AnEntryFromPaper().FilledTogether().After(they => they.Second.ConfirmsPaper()),
        ["complete"] = Complete,
        ["one screen proposed by the first"] = Commented.After(they => they.First.UsesScreens(ScreenMode.OneScreen)),
        ["filled together"] = Given.ASheetFilledTogether(),
        ["complete, on one screen"] = Complete.OnOneScreen(),
        ["signed by the first"] = Given.ASheetSignedByTheFirst(),
        ["sealed"] = Given.ASealedSheet(),
        ["reopening asked by the first"] = Given.ASealedSheet().After(they => they.First.Reopens("Erreur de saisie")),
        ["decided by the jury"] = Decided,
        ["decided by the jury, and sealed again"] = Decided.After(they => they.President.Reopens("Erreur de saisie"), they => they.First.Signs(), they => they.Second.Signs()),
        ["reopened"] = Given.ASealedSheet().After(they => they.President.Reopens("Erreur de saisie")),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static Scene OnEveryLine(Scene scene, MasteryLevel first, MasteryLevel second, string comment = "") => scene.Session.Grid.Lines.Aggregate(
        scene, (s, line) => s.After(they => they.First.Gives(line.Id, first, comment), they => they.Second.Gives(line.Id, second, comment)));
}
