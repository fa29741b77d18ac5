using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Host.Files.Paper;

namespace E4Bot.Host.Tests.Grids;

/// <summary>Blank forms are for whoever is still to be heard, and for nobody else: a form that lies about may be filled in.</summary>
public sealed class PaperChoiceTests
{
    public static TheoryData<string> NothingLeft => [.. Settled.Keys];

    public static TheoryData<string> StillToBeHeard => [.. Open.Keys];

    private static Dictionary<string, Scene> Settled { get; } = new()
    {
        ["sealed"] = Given.ASealedSheet(),
        ["absent"] = With(OutcomeKind.Absent),
        ["not valid by the check"] = Given.ARegisteredCandidate().AtTheCheck().After(they => they.Team.Checks(SampleFile.TooShort)),
        ["not valid"] = With(OutcomeKind.NotValid),
        ["dispensed"] = With(OutcomeKind.Dispensed),
        ["force majeure, the note zero"] = With(OutcomeKind.ForceMajeureZero, ExamForm.Ponctuelle),
    };

    private static Dictionary<string, Scene> Open { get; } = new()
    {
        ["not heard yet"] = Given.ARegisteredCandidate(),
        ["a file that may be put right"] = Given.AFileToBePutRight(),
        ["given another date"] = With(OutcomeKind.Rescheduled),
        ["reopened by the president"] = Given.ASealedSheet().After(they => they.President.Reopens("Motif fictif.")),
        ["being heard"] = Given.AnOpenEvaluation(),
        ["signed by one member"] = Given.ASheetSignedByTheFirst(),
    };

    [Theory]
    [MemberData(nameof(NothingLeft))]
    public void Whose_result_stands_is_left_out(string who) => Assert.True(PaperChoice.IsSettled(Settled[who].Passage));

    [Theory]
    [MemberData(nameof(StillToBeHeard))]
    public void Whose_result_does_not_stand_yet_stays_in(string who) => Assert.False(PaperChoice.IsSettled(Open[who].Passage));

    private static Scene With(OutcomeKind outcome, ExamForm form = ExamForm.Ccf) =>
        Given.ARegisteredCandidate(form).After(they => they.Administrator.Records(outcome, newDate: new DateOnly(2027, 6, 2)));
}
