using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule13_OptionalExam;

/// <summary>The commission is told of the optional exam when it opens the grid and when the sheet is final.</summary>
public sealed class OptionalExamTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_opening_says_whether_the_candidate_takes_it(bool takes) =>
        Assert.Equal(takes, Opened(takes).Journal.OfType<Change.Opened>().Single().Candidate.TakesOptionalExam);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_final_sheet_says_whether_the_candidate_takes_it(bool takes)
    {
        var scene = Opened(takes)
            .WithEveryLevel(Grids.MasteryLevel.GoodMastery)
            .WithEveryAnswer(12)
            .After(they => they.First.Signs(), they => they.Second.Signs());

        Assert.Equal(takes, AppreciationSheet.Of(scene.Passage)!.Candidate.TakesOptionalExam);
    }

    [Fact]
    public void The_session_names_it() => Assert.Equal(new OptionalExam("EF4", "Engagement étudiant"), SessionFiles.Of2027.OptionalExam);

    private static Scene Opened(bool takes) => Given.ARegisteredCandidate(takesOptionalExam: takes).After(they => they.First.Opens());
}
