using E4Bot.Domain.Evaluations;
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
    public void An_opening_twice_is_one() => Given.AnOpenEvaluation().When(they => they.Second.Opens()).ThenNothingChanges();

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
