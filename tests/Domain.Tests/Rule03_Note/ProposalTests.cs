using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule03_Note;

/// <summary>The commission proposes; two hands never overwrite each other unseen.</summary>
public sealed class ProposalTests
{
    [Fact]
    public void A_note_is_kept_as_it_was_proposed() => Given.AnOpenEvaluation()
        .After(they => they.Second.Proposes(13.25m))
        .ThenEvaluation(e => Assert.Equal(13.25m, e.Note.Value!.Value.Value));

    [Fact]
    public void A_note_may_be_proposed_anew_by_who_sees_the_last_one() => Given.AnOpenEvaluation()
        .After(they => they.First.Proposes(13), they => they.Second.Proposes(14))
        .ThenEvaluation(e => Assert.Equal(14, e.Note.Value!.Value.Value));

    [Fact]
    public void A_note_proposed_unseen_is_not_overwritten()
    {
        var before = Given.AnOpenEvaluation();

        before.After(they => they.First.Proposes(13))
            .When(they => they.Second.StillSeeing(before).Proposes(15))
            .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.Note));
    }

    [Fact]
    public void Two_hands_that_propose_the_same_note_agree()
    {
        var before = Given.AnOpenEvaluation();

        before.After(they => they.First.Proposes(13))
            .When(they => they.Second.StillSeeing(before).Proposes(13.00m))
            .ThenNothingChanges();
    }

    [Fact]
    public void A_sheet_lacks_its_note() => Given.AnOpenEvaluation().ThenMissing(new Missing.Note());
}
