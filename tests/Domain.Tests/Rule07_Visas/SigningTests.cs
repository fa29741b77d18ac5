using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule07_Visas;

/// <summary>The sheet is final when every member has signed; a change after a signature clears all signatures.</summary>
public sealed class SigningTests
{
    [Fact]
    public void One_visa_does_not_seal() => Given.ASheetSignedByTheFirst().ThenEvaluation(e => Assert.False(e.IsSealed));

    [Fact]
    public void The_second_visa_seals() => Given.ASheetSignedByTheFirst()
        .When(they => they.Second.Signs())
        .ThenAccepted<Change.Sealed>()
        .ThenEvaluation(e => Assert.Equal(new Seal(1, 14, e.Visas[1].At), e.Seal));

    [Fact]
    public void The_same_visa_twice_is_one() => Given.ASheetSignedByTheFirst()
        .When(they => they.First.Signs())
        .ThenNothingChanges();

    [Theory]
    [MemberData(nameof(Alterations))]
    public void A_change_after_a_signature_clears_it(string alteration) => Given.ASheetSignedByTheFirst()
        .When(they => Alter(they.Second, alteration))
        .ThenAccepted<Change.VisasCleared>()
        .ThenEvaluation(e => Assert.Empty(e.Visas));

    [Theory]
    [MemberData(nameof(Alterations))]
    public void Ones_own_change_clears_ones_own_signature(string alteration) => Given.ASheetSignedByTheFirst()
        .When(they => Alter(they.First, alteration))
        .ThenAccepted<Change.VisasCleared>()
        .ThenEvaluation(e => Assert.Empty(e.Visas));

    [Theory]
    [MemberData(nameof(Alterations))]
    public void A_sealed_sheet_is_not_changed(string alteration) => Given.ASealedSheet()
        .When(they => Alter(they.First, alteration))
        .ThenRefused(new Refusal.IsSealed(1));

    [Theory]
    [MemberData(nameof(Alterations))]
    public void Nobody_signs_a_sheet_they_have_not_seen(string alteration)
    {
        var seen = Given.ACompleteSheet();
        var altered = seen.After(they => Alter(they.First, alteration)).When(they => they.Second.StillSeeing(seen).Signs());

        Assert.Empty(altered.Evaluation.Visas);
        Assert.IsType<Decision.Refused>(altered.Last);
    }

    [Fact]
    public void A_signature_is_put_on_the_sheet_that_was_seen_whatever_the_clocks_and_the_other_visa()
    {
        var seen = Given.ACompleteSheet();

        seen.After(they => they.First.Starts(OralPartNumber.One), they => they.First.Corrects(extraMinutes: 13), they => they.First.Signs())
            .When(they => they.Second.StillSeeing(seen).Signs())
            .ThenAccepted<Change.Sealed>();
    }

    [Fact]
    public void A_card_of_version_1_does_not_sign_version_2() => Given.ASealedSheet()
        .After(they => they.President.Reopens("Harmonisation."))
        .When(they => they.First.StillSeeing(Given.ACompleteSheet()).Signs())
        .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.Sheet));

    [Fact]
    public void Clocks_extra_time_and_screens_are_not_of_the_sheet_and_clear_no_signature() => Given.ASheetSignedByTheFirst()
        .After(
            they => they.Second.Starts(OralPartNumber.Two),
            they => they.Second.Ends(OralPartNumber.Two),
            they => they.Second.Corrects(extraMinutes: 13),
            they => they.First.UsesScreens(ScreenMode.OneScreen),
            they => they.Second.UsesScreens(ScreenMode.OneScreen),
            they => they.First.UsesScreens(ScreenMode.Apart))
        .ThenEvaluation(e => Assert.Single(e.Visas));

    [Fact]
    public void A_private_comment_is_not_of_the_sheet_and_clears_no_signature() => Given.ASheetSignedByTheFirst()
        .When(they => they.Second.Gives(Lines.Online, MasteryLevel.GoodMastery, "À revoir."))
        .ThenOnly<Change.LevelGiven>();

    [Fact]
    public void A_private_comment_is_not_written_on_a_sealed_sheet() => Given.ASealedSheet()
        .When(they => they.Second.Gives(Lines.Online, MasteryLevel.GoodMastery, "À revoir."))
        .ThenRefused(new Refusal.IsSealed(1));

    [Fact]
    public void What_already_stands_clears_no_signature() => Given.ASheetSignedByTheFirst()
        .When(they => they.Second.Proposes(13.25m))
        .ThenNothingChanges()
        .ThenEvaluation(e => Assert.Single(e.Visas));

    [Fact]
    public void What_is_refused_clears_no_signature() => Given.ASheetSignedByTheFirst()
        .When(they => they.Second.Appreciates(new string('a', 50_000)))
        .ThenRefused<Refusal.TextTooLong>()
        .ThenEvaluation(e => Assert.Single(e.Visas));

    [Fact]
    public void A_sheet_signed_anew_by_both_is_sealed_with_the_new_note() => Given.ASheetSignedByTheFirst()
        .After(they => they.Second.Proposes(9.5m), they => they.Second.Signs(), they => they.First.Signs())
        .ThenEvaluation(e => Assert.Equal(10, e.Seal!.FinalNote));

    public static TheoryData<string> Alterations => ["level", "observation", "appreciation", "environment", "note", "penalty", "qualities"];

    private static Deed Alter(Player player, string what) => what switch
    {
        "level" => player.Gives(Lines.Online, MasteryLevel.NotMastered),
        "observation" => player.Observes(OralPartNumber.Two, "Autre observation."),
        "appreciation" => player.Appreciates("Autre appréciation."),
        "environment" => player.JudgesEnvironment(compliant: false, "Aucun serveur."),
        "note" => player.Proposes(9),
        "qualities" => player.Corrects(second: MemberQuality.BlockTeacher),
        _ => player.Claims(PenaltyKind.MissingSynthesisTable, "Rien au dossier."),
    };
}
