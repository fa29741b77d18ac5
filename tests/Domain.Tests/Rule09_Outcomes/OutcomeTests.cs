using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using static E4Bot.Domain.Passages.OutcomeKind;
using static E4Bot.Domain.Registry.ExamForm;

namespace E4Bot.Domain.Tests.Rule09_Outcomes;

/// <summary>Five outcomes without an ordinary note, never mixed.</summary>
public sealed class OutcomeTests
{
    [Theory]
    [InlineData(Absent, Ccf)]
    [InlineData(Absent, Ponctuelle)]
    [InlineData(Rescheduled, Ccf)]
    [InlineData(ForceMajeureZero, Ponctuelle)]
    [InlineData(Dispensed, Ccf)]
    [InlineData(Dispensed, Ponctuelle)]
    [InlineData(NotValid, Ccf)]
    [InlineData(NotValid, Ponctuelle)]
    public void An_outcome_of_this_form_is_recorded(OutcomeKind kind, ExamForm form) => Given.ARegisteredCandidate(form)
        .When(they => they.Administrator.Records(kind, "Constat fictif.", Dates.Later))
        .ThenAccepted<Change.OutcomeRecorded>()
        .ThenPassage(p => Assert.Equal((kind, "Constat fictif."), (p.Outcome!.Kind, p.Outcome.Ground)));

    [Theory]
    [InlineData(Rescheduled, Ponctuelle)]
    [InlineData(ForceMajeureZero, Ccf)]
    public void An_outcome_of_the_other_form_is_refused(OutcomeKind kind, ExamForm form) => Given.ARegisteredCandidate(form)
        .When(they => they.Administrator.Records(kind, newDate: Dates.Later))
        .ThenRefused(new Refusal.NotInThisForm(kind));

    [Theory]
    [InlineData(Absent)]
    [InlineData(ForceMajeureZero)]
    [InlineData(Dispensed)]
    [InlineData(NotValid)]
    public void An_outcome_that_stands_bars_every_other_and_the_opening(OutcomeKind kind)
    {
        var scene = Given.ARegisteredCandidate(Ponctuelle).After(they => they.Administrator.Records(kind));

        Assert.All(Enum.GetValues<OutcomeKind>().Except([kind, Rescheduled]), other =>
            scene.When(they => they.Administrator.Records(other)).ThenRefused(new Refusal.OutcomeStands(kind, MayWithdraw: true)));
        scene.When(they => they.First.Opens()).ThenRefused(new Refusal.OutcomeStands(kind, MayWithdraw: false));
    }

    [Fact]
    public void An_outcome_twice_is_one() => Given.ARegisteredCandidate()
        .After(they => they.Administrator.Records(Absent))
        .When(they => they.Administrator.Records(Absent))
        .ThenNothingChanges();

    [Fact]
    public void An_outcome_needs_its_ground() => Given.ARegisteredCandidate()
        .When(they => they.Administrator.Records(Absent, ground: " "))
        .ThenRefused(new Refusal.TextMissing(TextField.Ground));

    [Fact]
    public void Who_is_being_heard_has_no_such_outcome() => Given.AnOpenEvaluation()
        .When(they => they.Administrator.Records(Absent))
        .ThenRefused<Refusal.AlreadyHeard>();

    [Fact]
    public void Only_a_new_appointment_keeps_a_date() => Given.ARegisteredCandidate()
        .After(they => they.Administrator.Records(Absent, newDate: Dates.Later))
        .ThenPassage(p => Assert.Null(p.Outcome!.NewDate));

    [Fact]
    public void An_outcome_recorded_in_error_is_withdrawn_with_a_reason() => Given.ARegisteredCandidate()
        .After(they => they.Administrator.Records(Absent), they => they.President.Withdraws("Erreur de ligne."))
        .ThenPassage(p => Assert.Null(p.Outcome))
        .When(they => they.First.Opens())
        .ThenAccepted<Change.Opened>();

    [Fact]
    public void A_withdrawal_needs_its_reason() => Given.ARegisteredCandidate()
        .After(they => they.Administrator.Records(Absent))
        .When(they => they.Administrator.Withdraws(""))
        .ThenRefused(new Refusal.TextMissing(TextField.Reason));

    [Fact]
    public void An_outcome_that_was_not_seen_is_not_withdrawn()
    {
        var absent = Given.ARegisteredCandidate().After(they => they.Administrator.Records(Absent));

        absent.After(they => they.Administrator.Withdraws("Erreur de ligne."), they => they.Administrator.Records(Dispensed))
            .When(they => they.President.StillSeeing(absent).Withdraws("Erreur de ligne."))
            .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.Outcome));
    }

    [Fact]
    public void A_withdrawal_twice_withdraws_one_outcome()
    {
        var absentAgain = Given.ARegisteredCandidate()
            .After(they => they.First.Records(Rescheduled, newDate: Dates.Later), they => they.First.Records(Absent));

        absentAgain.After(they => they.President.Withdraws("Erreur."))
            .When(they => they.President.StillSeeing(absentAgain).Withdraws("Erreur."))
            .ThenPassage(p => Assert.Equal(Rescheduled, p.Outcome!.Kind));
    }

    [Fact]
    public void What_was_never_recorded_is_not_withdrawn() => Given.ARegisteredCandidate()
        .When(they => they.Administrator.Withdraws("Erreur."))
        .ThenRefused<Refusal.NoOutcome>();
}
