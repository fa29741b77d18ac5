using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;
using static E4Bot.Domain.Notes.PenaltyKind;

namespace E4Bot.Domain.Tests.Rule04_Penalties;

/// <summary>Each penalty has its ground, and counts once both members confirm it.</summary>
public sealed class PenaltyTests
{
    private static readonly Scene Claimed = Given.ACompleteSheet().After(they => they.First.Claims(InaccessiblePortfolio, "Page introuvable."));

    [Fact]
    public void A_portfolio_that_cannot_be_reached_costs_10_points() => Claimed
        .After(they => they.Second.Confirms(InaccessiblePortfolio))
        .ThenFinalNote(4);

    [Fact]
    public void A_missing_synthesis_table_costs_2_points() => Given.ACompleteSheet()
        .After(they => they.First.Claims(MissingSynthesisTable, "Rien au dossier."), they => they.Second.Confirms(MissingSynthesisTable))
        .ThenFinalNote(12);

    [Fact]
    public void Both_penalties_add_up() => Claimed
        .After(
            they => they.Second.Confirms(InaccessiblePortfolio),
            they => they.Second.Claims(MissingSynthesisTable, "Rien au dossier."),
            they => they.First.Confirms(MissingSynthesisTable))
        .ThenFinalNote(2);

    [Fact]
    public void A_penalty_that_one_member_claims_does_not_count_yet() => Claimed
        .ThenFinalNote(14)
        .ThenMissing(new Missing.PenaltyConfirmation(InaccessiblePortfolio, Seat.Second));

    [Fact]
    public void A_penalty_that_waits_is_told_beside_the_sum_that_stands() => Claimed
        .After(they => they.Second.Claims(MissingSynthesisTable, "Rien au dossier."), they => they.First.Confirms(MissingSynthesisTable))
        .ThenFinalNote(12)
        .ThenEvaluation(e => Assert.Equal(2, e.SumOnceConfirmed(Claimed.Session)!.Final));

    [Fact]
    public void Once_none_waits_there_is_one_sum() => Claimed
        .After(they => they.Second.Confirms(InaccessiblePortfolio))
        .ThenEvaluation(e => Assert.Null(e.SumOnceConfirmed(Claimed.Session)));

    [Fact]
    public void A_penalty_that_is_dismissed_no_longer_counts() => Claimed
        .After(they => they.Second.Dismisses(InaccessiblePortfolio))
        .ThenFinalNote(14)
        .ThenNotMissing<Missing.PenaltyConfirmation>();

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n ")]
    public void A_penalty_needs_its_ground(string ground) => Given.AnOpenEvaluation()
        .When(they => they.First.Claims(InaccessiblePortfolio, ground))
        .ThenRefused(new Refusal.GroundMissing(InaccessiblePortfolio));

    [Fact]
    public void A_penalty_nobody_claimed_is_not_confirmed() => Given.AnOpenEvaluation()
        .When(they => they.First.Confirms(InaccessiblePortfolio))
        .ThenRefused(new Refusal.NothingToConfirm(InaccessiblePortfolio));

    [Fact]
    public void A_new_ground_is_confirmed_anew_by_the_other() => Claimed
        .After(
            they => they.Second.Confirms(InaccessiblePortfolio),
            they => they.First.Claims(InaccessiblePortfolio, "Compte fermé."))
        .ThenMissing(new Missing.PenaltyConfirmation(InaccessiblePortfolio, Seat.Second));

    [Fact]
    public void The_same_ground_from_the_other_confirms_it() => Claimed
        .When(they => they.Second.Claims(InaccessiblePortfolio, " Page introuvable. "))
        .ThenAccepted<Change.PenaltyConfirmed>()
        .ThenFinalNote(4);

    [Fact]
    public void A_ground_the_other_gave_unseen_is_not_overwritten()
    {
        var before = Given.ACompleteSheet();

        before.After(they => they.First.Claims(InaccessiblePortfolio, "Page introuvable."))
            .When(they => they.Second.StillSeeing(before).Claims(InaccessiblePortfolio, "Compte fermé."))
            .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.Penalty));
    }

    [Fact]
    public void Nobody_confirms_a_ground_they_have_not_read() => Claimed
        .After(they => they.First.Claims(InaccessiblePortfolio, "Compte fermé."))
        .When(they => they.Second.StillSeeing(Claimed).Confirms(InaccessiblePortfolio))
        .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.Penalty));

    [Fact]
    public void Nobody_dismisses_a_ground_they_have_not_read() => Claimed
        .After(they => they.First.Claims(InaccessiblePortfolio, "Compte fermé."))
        .When(they => they.Second.StillSeeing(Claimed).Dismisses(InaccessiblePortfolio))
        .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.Penalty));

    [Fact]
    public void The_ground_that_was_set_aside_stays_on_record() => Assert.Contains(
        new Change.PenaltyDismissed(InaccessiblePortfolio, "Page introuvable."),
        Claimed.After(they => they.Second.Dismisses(InaccessiblePortfolio)).Journal);

    [Fact]
    public void A_ground_is_confirmed_while_the_rest_of_the_sheet_moves() => Claimed
        .After(they => they.First.Proposes(15))
        .When(they => they.Second.StillSeeing(Claimed).Confirms(InaccessiblePortfolio))
        .ThenFinalNote(5);

    [Fact]
    public void A_confirmation_twice_is_one() => Claimed.When(they => they.First.Confirms(InaccessiblePortfolio)).ThenNothingChanges();

    [Fact]
    public void A_penalty_that_does_not_stand_is_dismissed_in_vain() =>
        Given.AnOpenEvaluation().When(they => they.First.Dismisses(MissingSynthesisTable)).ThenNothingChanges();

    [Fact]
    public void A_penalty_found_at_the_opening_awaits_the_other_member() => Given.ARegisteredCandidate()
        .When(they => they.First.Opens(o => o with { Portfolio = new Finding(false, "Page introuvable.") }))
        .ThenAccepted<Change.PenaltyClaimed>()
        .ThenEvaluation(e => Assert.Equal([true, false], Seats.Both.Select(e.Claim(InaccessiblePortfolio)!.IsConfirmedBy)));

    [Fact]
    public void A_penalty_found_at_the_opening_needs_its_ground() => Given.ARegisteredCandidate()
        .When(they => they.First.Opens(o => o with { SynthesisTable = new Finding(false, " ") }))
        .ThenRefused(new Refusal.GroundMissing(MissingSynthesisTable));
}
