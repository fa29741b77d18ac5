using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Properties;
using E4Bot.Domain.Tests.Scripting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Rule11_JuryDecides;

/// <summary>The commission proposes; the jury's note is recorded by the president, with its reason, beside the proposed one, never over it.</summary>
public sealed class JuryNoteTests
{
    private const string Reason = "Barème aligné sur les autres commissions.";

    private static readonly Scene Decided = Given.ASealedSheet().After(they => they.President.Decides(15, Reason));

    [Fact]
    public void The_president_decides_a_note_of_a_sealed_sheet_and_it_is_kept_with_all_that_it_was_decided_on()
    {
        var scene = Given.ASealedSheet().When(they => they.President.Decides(15, Reason)).ThenOnly<Change.JuryNoteDecided>();

        Assert.Equal(new JuryNote(1, 15, Reason, 1, new ProposedNote(13.25m), 14, Sample.President, scene.Now), scene.Passage.JuryNote);
        Assert.Equal(scene.Passage.JuryNote, Assert.Single(scene.Journal.OfType<Change.JuryNoteDecided>()).Decision);
    }

    [Fact]
    public void What_was_proposed_signed_and_sealed_stays_as_it_was()
    {
        var (before, after) = (Given.ASealedSheet().Passage, Decided.Passage);

        Assert.Equal((13.25m, 14, 1), (after.Evaluation!.Note.Value!.Value.Value, after.Evaluation.Seal!.FinalNote, after.Evaluation.Version));
        Assert.Equal((before.SheetRevision, before.Evaluation!.Visas.Count), (after.SheetRevision, after.Evaluation.Visas.Count));
        Assert.Equal(new ExamResult.Graded(14), ExamResult.Of(after));
        Assert.Equal(14, ExamResult.Of(after).NoteForTheJury);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    [InlineData(20)]
    public void Any_whole_note_may_be_decided_the_final_one_too(int note) =>
        Assert.Equal(note, Given.ASealedSheet().After(they => they.President.Decides(note, Reason)).Passage.JuryNote!.Note);

    [Theory]
    [InlineData(13.5)]
    [InlineData(13.01)]
    [InlineData(-1)]
    [InlineData(21)]
    public void It_is_whole_points_from_0_to_20(double note) => Given.ASealedSheet()
        .When(they => they.President.Decides((decimal)note, Reason))
        .ThenRefused<Refusal.JuryNoteNotWhole>();

    [Theory]
    [InlineData("")]
    [InlineData("  \u200B ")]
    public void It_needs_its_reason(string reason) => Given.ASealedSheet()
        .When(they => they.President.Decides(15, reason))
        .ThenRefused(new Refusal.TextMissing(TextField.Reason));

    [Fact]
    public void Before_the_sheet_is_sealed_there_is_nothing_to_decide()
    {
        Given.ARegisteredCandidate().When(they => they.President.Decides(15, Reason)).ThenRefused<Refusal.NotYetGraded>();
        Given.ASheetSignedByTheFirst().When(they => they.President.Decides(15, Reason)).ThenRefused<Refusal.NotYetGraded>();
        Given.ASealedSheet().After(they => they.President.Reopens("Erreur.")).When(they => they.President.Decides(15, Reason)).ThenRefused<Refusal.NotYetGraded>();
    }

    [Theory]
    [InlineData(OutcomeKind.Absent, ExamForm.Ccf)]
    [InlineData(OutcomeKind.Rescheduled, ExamForm.Ccf)]
    [InlineData(OutcomeKind.ForceMajeureZero, ExamForm.Ponctuelle)]
    [InlineData(OutcomeKind.Dispensed, ExamForm.Ccf)]
    [InlineData(OutcomeKind.NotValid, ExamForm.Ccf)]
    public void An_outcome_without_a_note_leaves_none_to_decide(OutcomeKind kind, ExamForm form) => Given.ARegisteredCandidate(form)
        .After(they => they.Administrator.Records(kind, newDate: new DateOnly(2027, 6, 1)))
        .When(they => they.President.Decides(15, Reason))
        .ThenRefused(new Refusal.NoNoteToDecide(kind));

    [Theory]
    [InlineData(Standing.Member)]
    [InlineData(Standing.MemberElsewhere)]
    [InlineData(Standing.PedagogicalTeam)]
    [InlineData(Standing.Administrator)]
    [InlineData(Standing.Outsider)]
    public void Nobody_but_the_president_decides_whatever_the_state(Standing standing) => Assert.All(
        [Given.ARegisteredCandidate(), Given.ASheetSignedByTheFirst(), Given.ASealedSheet(), Decided],
        scene => scene.When(they => they.Other(standing).Decides(15, Reason)).ThenRefused(new Refusal.NotAllowed(Act.DecideJuryNote)));

    [Fact]
    public void The_same_decision_again_changes_nothing() => Decided
        .When(they => they.President.Decides(15, Reason)).ThenNothingChanges()
        .When(they => they.President.StillSeeing(Given.ASealedSheet()).Decides(15, $" {Reason}\n")).ThenNothingChanges();

    [Fact]
    public void A_later_decision_stands_and_the_earlier_one_stays_readable()
    {
        var scene = Decided.After(they => they.President.Decides(14, "Après réexamen."));

        Assert.Equal((14, 2), (scene.Passage.JuryNote!.Note, scene.Passage.JuryNote.Number));
        Assert.Equal([15, 14], scene.Passage.JuryNotes.Select(decision => decision.Note));
        Assert.Equal([15, 14], scene.Journal.OfType<Change.JuryNoteDecided>().Select(change => change.Decision.Note));
    }

    [Fact]
    public void Nobody_decides_over_a_decision_that_they_have_not_seen() => Decided
        .When(they => they.President.StillSeeing(Given.ASealedSheet()).Decides(12, "Autre avis."))
        .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.JuryNote));

    [Fact]
    public void Nobody_decides_on_a_version_that_they_have_not_seen() => SealedAgain(Given.ASealedSheet())
        .When(they => they.President.StillSeeing(Given.ASealedSheet()).Decides(12, Reason))
        .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.JuryNote));

    [Fact]
    public void Once_the_sheet_is_reopened_the_decision_does_not_count_and_is_to_be_confirmed()
    {
        var reopened = Decided.After(they => they.President.Reopens("Pénalité oubliée."));
        var again = SealedAgain(Decided);

        Assert.All([reopened.Passage, again.Passage], passage => Assert.Equal((null, 15), (passage.JuryNote, passage.JuryNoteToConfirm!.Note)));
        Assert.Equal(15, Assert.Single(again.Passage.JuryNotes).Note);
    }

    [Fact]
    public void It_counts_again_once_the_jury_decides_of_the_new_version_be_it_the_same_note()
    {
        var scene = SealedAgain(Decided).When(they => they.President.Decides(15, Reason)).ThenOnly<Change.JuryNoteDecided>();

        Assert.Equal((15, 2, 2), (scene.Passage.JuryNote!.Note, scene.Passage.JuryNote.Version, scene.Passage.JuryNote.Number));
        Assert.Null(scene.Passage.JuryNoteToConfirm);
    }

    [Fact]
    public void After_harmonisation_it_is_the_note_that_statistics_take_and_before_it_has_no_part()
    {
        var graded = GradedCandidate.Of(Decided.Passage, Decided.Session)!;

        Assert.Equal((14, 14, 15), (graded.Note(NoteBasis.BeforePenalties), graded.Note(NoteBasis.AfterPenalties), graded.Note(NoteBasis.AfterHarmonisation)));
        Assert.Null(GradedCandidate.Of(SealedAgain(Decided).Passage, Decided.Session)!.JuryNote);
    }

    [Property(MaxTest = 300)]
    public Property Whatever_happens_a_decision_never_changes_a_note_of_the_commission_and_none_is_ever_lost() =>
        Prop.ForAll(Stories.OfTheJury, story =>
        {
            var previous = Beginnings.Of(story.Beginning);
            foreach (var scene in story.Scenes())
            {
                var decided = scene.Journal.Skip(previous.Journal.Count).OfType<Change.JuryNoteDecided>().ToArray();
                if (decided.Length > 0) Assert.Same(previous.Passage.Evaluation, scene.Passage.Evaluation);
                Assert.Equal(previous.Passage.JuryNotes.Concat(decided.Select(change => change.Decision)), scene.Passage.JuryNotes);
                Assert.Equal(Enumerable.Range(1, scene.Passage.JuryNotes.Count), scene.Passage.JuryNotes.Select(decision => decision.Number));
                if (scene.Passage.JuryNote is { } counts) Assert.Equal((counts.Version, counts.FinalNote), (scene.Evaluation.Seal!.Version, scene.Evaluation.Seal.FinalNote));
                previous = scene;
            }
        });

    [Fact]
    public void Stories_do_get_to_decisions_on_one_version_and_on_the_next()
    {
        var ends = Stories.OfTheJury.Generator.Sample(300).Select(story => story.End().Passage.JuryNotes).ToArray();

        Assert.InRange(ends.Count(decided => decided.Count > 2), 60, 300);
        Assert.Contains(ends, decided => decided.Select(decision => decision.Version).Distinct().Count() > 2);
    }

    /// <summary>As version 2.</summary>
    private static Scene SealedAgain(Scene scene) => scene.After(
        they => they.President.Reopens("Pénalité oubliée."),
        they => they.First.Signs(),
        they => they.Second.Signs());
}
