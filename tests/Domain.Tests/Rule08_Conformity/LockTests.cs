using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Properties;
using E4Bot.Domain.Tests.Scripting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace E4Bot.Domain.Tests.Rule08_Conformity;

/// <summary>Whose file is not in order is not heard; of whom nobody has checked the file, the commission says that it goes on.</summary>
public sealed class LockTests
{
    [Theory]
    [InlineData(ExamForm.Ccf)]
    [InlineData(ExamForm.Ponctuelle)]
    public void Whose_file_is_to_be_put_right_is_not_opened_and_the_refusal_says_why(ExamForm form)
    {
        var waiting = Given.AFileToBePutRight(form);

        waiting.When(they => they.First.Opens()).ThenRefused(new Refusal.FileNotInOrder(waiting.Passage.Conformity!, form));
    }

    [Fact]
    public void Who_is_not_valid_by_the_check_is_not_opened_and_the_refusal_gives_the_reasons()
    {
        var scene = Given.ARegisteredCandidate().After(they => they.Team.Checks(SampleFile.TooShort));

        scene.When(they => they.Second.Opens()).ThenRefused(new Refusal.FileNotInOrder(scene.Passage.Conformity!, ExamForm.Ccf));
    }

    [Fact]
    public void Never_checked_the_commission_says_that_it_goes_on_and_that_stays_on_record()
    {
        var never = Given.ARegisteredCandidate(ExamForm.Ponctuelle);

        never.When(they => they.First.Opens(o => o with { GoesOnUnchecked = false })).ThenRefused(new Refusal.NeverChecked(ExamForm.Ponctuelle));
        var opened = never.When(they => they.First.Opens(o => o with { GoesOnUnchecked = true }));
        Assert.True(Assert.Single(opened.Journal.OfType<Change.Opened>()).Unchecked);
    }

    [Fact]
    public void Checked_nothing_is_asked()
    {
        var opened = Given.ARegisteredCandidate()
            .After(they => they.Team.Checks(SampleFile.InOrder), they => they.First.Opens(o => o with { GoesOnUnchecked = false }));

        Assert.False(Assert.Single(opened.Journal.OfType<Change.Opened>()).Unchecked);
    }

    [Property(MaxTest = 400)]
    public Property Whatever_happens_nobody_is_opened_whose_file_is_not_in_order() =>
        Prop.ForAll(Stories.OfTheFile, story =>
        {
            Passage? before = null;
            foreach (var scene in story.Scenes())
            {
                if (before is { Evaluation: null } && scene.Passage.Evaluation is not null) Assert.True(before.Conformity?.LetsBeHeard ?? true);
                before = scene.Passage;
            }
        });

    [Property(MaxTest = 400)]
    public Property Whatever_happens_not_valid_by_the_check_and_the_outcome_say_the_same() =>
        Prop.ForAll(Stories.OfTheFile, story => Assert.All(story.Scenes(), scene =>
        {
            if (scene.Passage.IsNotValidByCheck) Assert.Equal(OutcomeKind.NotValid, scene.Passage.Outcome?.Kind);
        }));

    [Fact]
    public void Stories_do_meet_every_end_of_a_check()
    {
        var ends = Stories.OfTheFile.Generator.Sample(600).Select(story => story.End().Passage.Conformity?.Status).ToHashSet();

        Assert.Superset(Enum.GetValues<ConformityStatus>().Select(s => (ConformityStatus?)s).ToHashSet(), ends);
    }
}
