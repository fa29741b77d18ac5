using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Properties;

internal enum Beginning
{
    RegisteredForCcf,
    RegisteredForPonctuelle,
    Open,
    OnOneScreen,
    FromTwoDevicesToOne,
    InDisagreement,
    Complete,
    SignedByTheFirst,
    Sealed,
    ReopenedTwice,
    DecidedByTheJury,
    DecidedAndSealedAgain,
    Postponed,
    ToBePutRight,
    NotValidByCheck,
    WithSynthesis,
    FromPaper,
    FromPaperToBeConfirmed,
}

internal static class Beginnings
{
    public static Scene Of(Beginning beginning) => Scenes[beginning];

    private static readonly Dictionary<Beginning, Scene> Scenes = new()
    {
        [Beginning.RegisteredForCcf] = Given.ARegisteredCandidate(),
        [Beginning.RegisteredForPonctuelle] = Given.ARegisteredCandidate(ExamForm.Ponctuelle),
        [Beginning.Open] = Given.AnOpenEvaluation(),
        [Beginning.OnOneScreen] = Given.AnEvaluationOnOneScreen(),
        [Beginning.FromTwoDevicesToOne] = Given.ADisagreement().OnOneScreen(),
        [Beginning.InDisagreement] = Given.ADisagreement(),
        [Beginning.Complete] = Given.ACompleteSheet(),
        [Beginning.SignedByTheFirst] = Given.ASheetSignedByTheFirst(),
        [Beginning.Sealed] = Given.ASealedSheet(),
        [Beginning.ReopenedTwice] = Given.ASealedSheet().After(
            they => they.President.Reopens("Harmonisation."),
            they => they.First.Signs(),
            they => they.Second.Signs(),
            they => they.President.Reopens("Seconde harmonisation.")),
        [Beginning.DecidedByTheJury] = Given.ASealedSheet().After(they => they.President.Decides(15, "Barème aligné.")),
        [Beginning.DecidedAndSealedAgain] = Given.ASealedSheet().After(
            they => they.President.Decides(15, "Barème aligné."),
            they => they.President.Reopens("Harmonisation."),
            they => they.First.Signs(),
            they => they.Second.Signs()),
        [Beginning.ToBePutRight] = Given.AFileToBePutRight() with { Now = Sample.Morning },
        [Beginning.NotValidByCheck] = Given.ARegisteredCandidate().After(they => they.Team.Checks(SampleFile.TooShort)),
        [Beginning.WithSynthesis] = Given.ASynthesis(Tables.Covering(Tables.Block[0])),
        [Beginning.FromPaper] = Given.AnEntryFromPaper(),
        [Beginning.FromPaperToBeConfirmed] = Given.AnEntryFromPaper().FilledTogether(),
        [Beginning.Postponed] = Given.ARegisteredCandidate()
            .After(they => they.First.Records(OutcomeKind.Rescheduled, "Certificat présenté.", new DateOnly(2027, 6, 1))),
    };
}
