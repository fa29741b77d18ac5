using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule06_Sheet;

/// <summary>Who was heard, by whom, in what quality: part of the record.</summary>
public sealed class OpeningTests
{
    [Fact]
    public void An_opening_keeps_who_sits_and_when()
    {
        var scene = Given.AnOpenEvaluation();

        Assert.Equal((Sample.Teacher, Sample.Professional), (scene.Evaluation.First, scene.Evaluation.Second));
        Assert.Equal(scene.Now, scene.Evaluation.OpenedAt);
    }

    [Fact]
    public void Nothing_is_opened_before_the_identity_is_confirmed() => Given.ARegisteredCandidate()
        .When(they => they.First.Opens(o => o with { IdentityConfirmed = false }))
        .ThenRefused<Refusal.IdentityNotConfirmed>();

    [Theory]
    [InlineData(MemberQuality.SpecialityTeacher, MemberQuality.Professional)]
    [InlineData(MemberQuality.Professional, MemberQuality.SpecialityTeacher)]
    [InlineData(MemberQuality.SpecialityTeacher, MemberQuality.BlockTeacher)]
    [InlineData(MemberQuality.BlockTeacher, MemberQuality.SpecialityTeacher)]
    public void A_teacher_of_the_speciality_sits_with_a_professional_or_for_want_of_one_a_block_teacher(MemberQuality first, MemberQuality second) =>
        Given.ARegisteredCandidate().When(they => they.First.Opens(Sitting(first, second))).ThenAccepted<Change.Opened>();

    [Theory]
    [InlineData(MemberQuality.SpecialityTeacher, MemberQuality.SpecialityTeacher)]
    [InlineData(MemberQuality.Professional, MemberQuality.Professional)]
    [InlineData(MemberQuality.BlockTeacher, MemberQuality.BlockTeacher)]
    [InlineData(MemberQuality.Professional, MemberQuality.BlockTeacher)]
    [InlineData(MemberQuality.BlockTeacher, MemberQuality.Professional)]
    public void Another_composition_is_irregular(MemberQuality first, MemberQuality second) =>
        Given.ARegisteredCandidate().When(they => they.First.Opens(Sitting(first, second))).ThenRefused<Refusal.IrregularComposition>();

    [Theory]
    [InlineData(-1)]
    [InlineData(61)]
    [InlineData(int.MaxValue)]
    public void Extra_time_is_at_most_an_hour(int minutes) => Given.ARegisteredCandidate()
        .When(they => they.First.Opens(o => o with { ExtraMinutes = minutes }))
        .ThenRefused(new Refusal.ExtraTimeOutOfRange(60));

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(60)]
    public void Extra_time_is_kept(int minutes) => Given.ARegisteredCandidate()
        .After(they => they.First.Opens(o => o with { ExtraMinutes = minutes }))
        .ThenEvaluation(e => Assert.Equal(minutes, e.ExtraMinutes));

    [Fact]
    public void One_person_does_not_sit_twice() => Given.ARegisteredCandidate()
        .When(they => they.First.Opens(o => o with { Second = Sample.Teacher with { Quality = MemberQuality.Professional } }))
        .ThenRefused<Refusal.IrregularComposition>();

    [Theory]
    [InlineData(Hand.Other)]
    [InlineData(Hand.Together)]
    public void Nobody_opens_for_the_other_when_each_has_a_screen(Hand hand) => Given.ARegisteredCandidate()
        .When(they => (they.First with { Actor = they.First.Actor with { Hand = hand } }).Opens())
        .ThenRefused<Refusal.OneScreenOnly>();

    [Fact]
    public void Both_find_the_same_at_an_opening_together() => Given.ARegisteredCandidate()
        .After(they => they.First.Together.Opens(o => o with { Screens = ScreenMode.OneScreen, Portfolio = new Finding(false, "Page introuvable.") }))
        .ThenEvaluation(e => Assert.True(e.Claim(PenaltyKind.InaccessiblePortfolio)!.IsConfirmed));

    [Fact]
    public void An_opening_twice_is_one() => Given.AnOpenEvaluation().When(they => they.Second.Opens()).ThenNothingChanges();

    [Theory]
    [InlineData("portfolio")]
    [InlineData("synthesis table")]
    [InlineData("extra time")]
    [InlineData("members")]
    public void What_the_second_to_open_found_is_not_lost_in_silence(string what) => Given.AnOpenEvaluation()
        .When(they => they.Second.Opens(o => what switch
        {
            "portfolio" => o with { Portfolio = new Finding(false, "Page introuvable.") },
            "synthesis table" => o with { SynthesisTable = new Finding(false, "Rien au dossier.") },
            "extra time" => o with { ExtraMinutes = 13 },
            _ => o with { Second = Sample.Professional with { Quality = MemberQuality.BlockTeacher } },
        }))
        .ThenRefused<Refusal.OpenedMeanwhile>();

    [Fact]
    public void A_final_sheet_is_not_opened() => Given.ASealedSheet().When(they => they.First.Opens()).ThenRefused(new Refusal.IsSealed(1));

    [Fact]
    public void Nothing_is_answered_before_the_opening() => Given.ARegisteredCandidate()
        .When(they => they.First.Signs())
        .ThenRefused<Refusal.NotOpen>();

    private static Func<Command.Open, Command.Open> Sitting(MemberQuality first, MemberQuality second) => opening => opening with
    {
        First = Sample.Teacher with { Quality = first },
        Second = Sample.Professional with { Quality = second },
    };
}
