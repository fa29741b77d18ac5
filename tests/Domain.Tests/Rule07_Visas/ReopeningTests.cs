using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule07_Visas;

/// <summary>A final sheet changes only if it is reopened, by the president or by both members, with a reason.</summary>
public sealed class ReopeningTests
{
    private static readonly Scene Requested = Given.ASealedSheet().After(they => they.First.Reopens("Erreur de saisie."));

    [Fact]
    public void The_president_reopens_at_once() => Given.ASealedSheet()
        .When(they => they.President.Reopens("Harmonisation."))
        .ThenAccepted<Change.Reopened>()
        .ThenEvaluation(e => Assert.False(e.IsSealed));

    [Fact]
    public void One_member_only_requests() => Requested
        .ThenEvaluation(e => Assert.True(e.IsSealed))
        .ThenEvaluation(e => Assert.Equal([new ReopeningRequest(Seat.First, "Erreur de saisie.")], e.ReopeningRequests));

    [Fact]
    public void Both_members_reopen() => Requested
        .When(they => they.Second.Reopens("En effet."))
        .ThenAccepted<Change.Reopened>()
        .ThenEvaluation(e => Assert.False(e.IsSealed));

    [Fact]
    public void One_member_twice_is_not_both() => Requested
        .When(they => they.First.Reopens("Erreur de saisie."))
        .ThenNothingChanges()
        .ThenEvaluation(e => Assert.True(e.IsSealed));

    [Fact]
    public void A_better_reason_from_the_same_member_takes_the_place_of_theirs() => Requested
        .After(they => they.First.Reopens("Pénalité oubliée."))
        .ThenEvaluation(e => Assert.Equal([new ReopeningRequest(Seat.First, "Pénalité oubliée.")], e.ReopeningRequests));

    [Fact]
    public void One_member_does_not_speak_for_the_other() => Requested
        .When(they => they.First.ForTheOther.Reopens("Erreur de saisie."))
        .ThenEvaluation(e => Assert.True(e.IsSealed));

    [Fact]
    public void A_reopened_sheet_is_the_next_version_without_visas_or_requests() => Requested
        .After(they => they.President.Reopens("Harmonisation."))
        .ThenEvaluation(e => Assert.Equal(2, e.Version))
        .ThenEvaluation(e => Assert.Empty(e.Visas))
        .ThenEvaluation(e => Assert.Empty(e.ReopeningRequests));

    [Fact]
    public void A_reopened_sheet_keeps_what_was_written_and_is_signed_as_version_2()
    {
        var sheet = AppreciationSheet.Of(Given.ASealedSheet()
            .After(
                they => they.President.Reopens("Harmonisation."),
                they => they.First.Proposes(15),
                they => they.First.Signs(),
                they => they.Second.Signs())
            .Passage)!;

        Assert.Equal((2, 15, Given.Observed1), (sheet.Version, sheet.FinalNote, sheet.Observation1));
    }

    [Fact]
    public void Version_1_remains_what_it_was()
    {
        var sealedFirst = Given.ASealedSheet();
        var kept = AppreciationSheet.Of(sealedFirst.Passage)!;
        sealedFirst.After(they => they.President.Reopens("Harmonisation."), they => they.First.Appreciates("Autre texte."));

        Assert.Equal((1, 14, Given.Appreciated), (kept.Version, kept.FinalNote, kept.Appreciation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void A_reopening_needs_its_reason(string reason) => Given.ASealedSheet()
        .When(they => they.President.Reopens(reason))
        .ThenRefused(new Refusal.TextMissing(TextField.Reason));

    [Fact]
    public void A_sheet_that_is_not_final_is_not_reopened() => Given.ASheetSignedByTheFirst()
        .When(they => they.President.Reopens("Harmonisation."))
        .ThenRefused<Refusal.NotSealed>();

    [Fact]
    public void What_never_began_is_not_reopened() => Given.ARegisteredCandidate()
        .When(they => they.President.Reopens("Harmonisation."))
        .ThenRefused<Refusal.NotOpen>();

    [Fact]
    public void Nobody_else_reopens() => Given.ASealedSheet()
        .When(they => they.Administrator.Reopens("Harmonisation."))
        .ThenRefused(new Refusal.NotAllowed(Act.RequestReopening));
}
