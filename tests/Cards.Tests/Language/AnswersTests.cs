using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Cards.Tests.Language;

/// <summary>Every « no », every slip and everything that is missing has its sentence.</summary>
public sealed class AnswersTests
{
    private static readonly Scene Scene = Given.AnOpenEvaluation();

    public static TheoryData<Refusal> Refusals => [.. AllOf.Cases<Refusal>()];

    public static TheoryData<Missing> MissingThings => [.. AllOf.Cases<Missing>()];

    public static TheoryData<InputProblem> Problems => [.. Enum.GetValues<InputProblem>()];

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public void Every_refusal_is_one_french_sentence(Refusal refusal) => WellSaid(RefusalText.Of(refusal, Scene.Session));

    [Fact]
    public void So_is_every_refusal_of_the_rehearsal() => Assert.All(AllOf.Cases<ScoringRefusal>(), refusal => WellSaid(RehearsalText.Of(refusal, Scene.Session.Grid)));

    [Theory]
    [MemberData(nameof(Problems))]
    public void Every_slip_of_an_input_is_answered_in_one(InputProblem problem) => WellSaid(RefusalText.Of(problem));

    [Theory]
    [MemberData(nameof(MissingThings), DisableDiscoveryEnumeration = true)]
    public void Everything_missing_is_said_in_one(Missing missing) => WellSaid(MissingText.Of(missing, Scene.Evaluation, Scene.Session));

    [Theory]
    [MemberData(nameof(MissingThings), DisableDiscoveryEnumeration = true)]
    public void Everything_missing_waits_for_someone_at_a_step_of_the_walk(Missing missing)
    {
        Assert.Contains(MissingText.StepOf(missing), Step.Walk(Scene.Session));
        Assert.Contains(Seats.Both, seat => MissingText.Awaits(missing, seat));
    }

    [Fact]
    public void Every_closed_set_has_its_words()
    {
        Assert.All(Enum.GetValues<MemberQuality>(), q => Assert.Empty(Fault.In(Words.Of(q))));
        Assert.All(Enum.GetValues<ExamForm>(), f => Assert.Empty(Fault.In(Words.Of(f))));
        Assert.All(Enum.GetValues<Speciality>(), s => Assert.Empty(Fault.In(Words.Of(s))));
        Assert.All(Enum.GetValues<OutcomeKind>(), o => Assert.Empty(Fault.In(Words.Of(o))));
        Assert.All(Enum.GetValues<TextField>(), f => Assert.Empty(Fault.In(Words.AtMost(f))));
    }

    [Fact]
    public void A_penalty_without_its_ground_says_which_one() =>
        Assert.Contains("Portfolio inaccessible", RefusalText.Of(new Refusal.GroundMissing(PenaltyKind.InaccessiblePortfolio), Scene.Session), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_is_too_long_says_by_how_much() => Assert.Equal(
        "Votre texte compte 50\u00A0000 caractères, il en faut 6\u00A0000 au plus\u00A0: raccourcissez-le.",
        RefusalText.Of(new Refusal.TextTooLong(TextField.Appreciation, 50_000, 6_000), Scene.Session));

    [Fact]
    public void A_sheet_that_changed_is_read_again_then_signed() => Assert.Equal(
        "La fiche a changé depuis votre lecture\u00A0: relisez-la, puis visez.",
        RefusalText.Of(new Refusal.ChangedMeanwhile(SharedAnswer.Sheet), Scene.Session));

    private static void WellSaid(string sentence) => Assert.Empty(Fault.In(sentence).Concat(Fault.InSentence(sentence)));
}
