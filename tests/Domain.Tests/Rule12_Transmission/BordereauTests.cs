using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using E4Bot.Domain.Transmission;

namespace E4Bot.Domain.Tests.Rule12_Transmission;

/// <summary>The jury receives one list of everybody, whatever became of them.</summary>
public sealed class BordereauTests
{
    [Fact]
    public void It_says_of_who_was_graded_the_proposed_note_the_penalties_and_the_final_note()
    {
        var line = LineOf(Given.ACompleteSheet().After(
            they => they.First.Claims(PenaltyKind.MissingSynthesisTable, "Constat fictif."),
            they => they.Second.Confirms(PenaltyKind.MissingSynthesisTable),
            they => they.First.Signs(),
            they => they.Second.Signs()));

        Assert.Equal((13.25m, 2, new ExamResult.Graded(12)), (line.Proposed!.Value.Value, line.PenaltyPoints, line.Result));
        Assert.Equal(PenaltyKind.MissingSynthesisTable, Assert.Single(line.Penalties).Kind);
        Assert.Null(line.JuryNote);
        Assert.Null(line.Outstanding);
    }

    [Fact]
    public void A_note_that_is_proposed_but_not_sealed_is_not_in_it()
    {
        var line = LineOf(Given.ASheetSignedByTheFirst());

        Assert.Equal((null, new ExamResult.Awaited()), (line.Proposed, line.Result));
        Assert.Empty(line.Penalties);
    }

    [Fact]
    public void It_is_in_the_order_of_option_form_and_name_accents_aside_however_it_was_read()
    {
        Candidate[] ordered =
        [
            Named("1", "ABEL", "Zoé"), Named("2", "ÉCLAIR", "Alix"), Named("4", "ECLAIR", "Bo"), Named("3", "FICTIF", "Lou"),
            Named("5", "ABEL", "Zoé") with { Form = ExamForm.Ponctuelle }, Named("6", "ABEL", "Alix") with { Speciality = Speciality.Slam },
        ];
        var lines = ordered.Select(candidate => BordereauLine.Of(Passage.Of(candidate), SessionFiles.Of2027)).ToArray();

        foreach (var shuffled in new[] { lines.Reverse(), lines.Skip(3).Concat(lines.Take(3)) })
            Assert.Equal(ordered, Bordereau.Of("Lycée Imaginaire", shuffled).Lines.Select(line => line.Candidate));
    }

    [Fact]
    public void It_is_complete_once_everybody_has_a_result_that_stands()
    {
        var settled = LineOf(Given.ASealedSheet());
        var awaited = LineOf(Given.ARegisteredCandidate());

        Assert.True(Bordereau.Of("Lycée Imaginaire", [settled]).IsComplete);
        Assert.False(Bordereau.Of("Lycée Imaginaire", [settled, awaited]).IsComplete);
        Assert.Equal([awaited], Bordereau.Of("Lycée Imaginaire", [settled, awaited]).Unsettled);
    }

    private static BordereauLine LineOf(Scene scene) => BordereauLine.Of(scene.Passage, scene.Session);

    private static Candidate Named(string number, string last, string first) =>
        Sample.Candidate() with { Number = CandidateNumber.Parse(number), LastName = last, FirstName = first };
}
