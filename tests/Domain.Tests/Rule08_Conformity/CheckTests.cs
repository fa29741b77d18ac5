using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule08_Conformity;

/// <summary>The check of the file: what is said must hold against the figures, and whoever makes it again says why.</summary>
public sealed class CheckTests
{
    private static readonly Scene Registered = Given.ARegisteredCandidate().AtTheCheck();

    [Fact]
    public void A_file_in_order_is_compliant() => Registered
        .When(they => they.Team.Checks(SampleFile.InOrder))
        .ThenOnly<Change.ConformityChecked>()
        .ThenPassage(p => Assert.Equal((ConformityStatus.Compliant, 1, 0, null), (p.Conformity!.Status, p.Conformity.Number, p.Conformity.Notices, p.Outcome)));

    [Fact]
    public void Missing_attestations_are_to_be_put_right_by_a_deadline() => Registered
        .After(they => they.Team.Checks(SampleFile.Unsigned, SampleFile.Deadline))
        .ThenPassage(p => Assert.Equal((ConformityStatus.ToBePutRight, SampleFile.Deadline, 1, null), (p.Conformity!.Status, p.Conformity.Deadline, p.Conformity.Notices, p.Outcome)));

    [Fact]
    public void Any_other_reason_is_not_valid_and_that_is_the_outcome() => Registered
        .After(they => they.Team.Checks(SampleFile.Late))
        .ThenPassage(p => Assert.Equal((ConformityStatus.NotValid, OutcomeKind.NotValid, null), (p.Conformity!.Status, p.Outcome!.Kind, p.Conformity.Deadline)));

    [Fact]
    public void Not_valid_is_said_twice() => Registered
        .When(they => they.Team.Checks(SampleFile.Late, confirms: false))
        .ThenRefused<Refusal.NotValidUnconfirmed>()
        .ThenPassage(p => Assert.Null(p.Conformity));

    [Fact]
    public void The_administration_may_check_and_nobody_else()
    {
        Registered.After(they => they.Administrator.Checks(SampleFile.InOrder));
        Assert.All(
            [Standing.Outsider, Standing.Member, Standing.MemberElsewhere, Standing.President],
            standing => Registered.When(they => they.Other(standing).Checks(SampleFile.InOrder)).ThenRefused(new Refusal.NotAllowed(Act.CheckConformity)));
    }

    [Fact]
    public void The_same_press_again_changes_nothing()
    {
        var seen = Registered;

        Registered.After(they => they.Team.Checks(SampleFile.InOrder)).When(they => they.Team.StillSeeing(seen).Checks(SampleFile.InOrder)).ThenNothingChanges();
    }

    [Fact]
    public void A_check_is_made_again_with_a_reason_only()
    {
        var done = Registered.After(they => they.Team.Checks(SampleFile.InOrder));

        done.When(they => they.Team.Checks(SampleFile.Late)).ThenRefused(new Refusal.TextMissing(TextField.Reason));
        done.After(they => they.Team.Checks(SampleFile.Late, reason: "Date de dépôt mal lue."))
            .ThenPassage(p => Assert.Equal((2, ConformityStatus.NotValid), (p.Conformity!.Number, p.Conformity.Status)));
    }

    [Fact]
    public void Nobody_makes_it_again_over_one_that_they_have_not_seen()
    {
        var seen = Registered;

        Registered.After(they => they.Team.Checks(SampleFile.InOrder))
            .When(they => they.Administrator.StillSeeing(seen).Checks(SampleFile.Late, reason: "Retard."))
            .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.Conformity));
    }

    [Fact]
    public void A_check_made_again_lifts_the_not_valid_that_it_pronounced() => Registered
        .After(they => they.Team.Checks(SampleFile.TooShort), they => they.Team.Checks(SampleFile.InOrder, reason: "Attestation retrouvée."))
        .ThenPassage(p => Assert.Equal((ConformityStatus.Compliant, null), (p.Conformity!.Status, p.Outcome)));

    [Fact]
    public void Another_date_that_was_given_stands_again_with_it() => Registered
        .After(
            they => they.Administrator.Records(OutcomeKind.Rescheduled, newDate: new DateOnly(2027, 6, 1)),
            they => they.Team.Checks(SampleFile.TooShort),
            they => they.Team.Checks(SampleFile.InOrder, reason: "Attestation retrouvée."))
        .ThenPassage(p => Assert.Equal(OutcomeKind.Rescheduled, p.Outcome!.Kind));

    [Fact]
    public void Once_the_oral_has_begun_there_is_nothing_to_check() => Given.AnOpenEvaluation()
        .When(they => they.Team.Checks(SampleFile.Late))
        .ThenRefused<Refusal.AlreadyHeard>();

    [Theory]
    [InlineData(OutcomeKind.Absent)]
    [InlineData(OutcomeKind.Dispensed)]
    [InlineData(OutcomeKind.NotValid)]
    public void Whoever_has_another_outcome_is_not_checked(OutcomeKind kind) => Registered
        .After(they => they.Administrator.Records(kind))
        .When(they => they.Team.Checks(SampleFile.InOrder))
        .ThenRefused<Refusal.OutcomeStands>();

    [Fact]
    public void Where_a_check_stands_not_valid_comes_and_goes_by_the_check_alone()
    {
        Registered.After(they => they.Team.Checks(SampleFile.InOrder))
            .When(they => they.Administrator.Records(OutcomeKind.NotValid))
            .ThenRefused<Refusal.OutcomeOfTheCheck>();
        Registered.After(they => they.Team.Checks(SampleFile.Late))
            .When(they => they.President.Withdraws("Clémence."))
            .ThenRefused<Refusal.OutcomeOfTheCheck>();
    }

    [Theory]
    [InlineData(ExamForm.Ccf, 16, FileDeposit.InTime, true)]
    [InlineData(ExamForm.Ccf, 17, FileDeposit.InTime, false)]
    [InlineData(ExamForm.Ccf, 17, FileDeposit.Late, true)]
    [InlineData(ExamForm.Ccf, 16, FileDeposit.Late, false)]
    [InlineData(ExamForm.Ponctuelle, 16, FileDeposit.InTime, false)]
    [InlineData(ExamForm.Ponctuelle, 2, FileDeposit.InTime, true)]
    public void The_day_of_the_deposit_holds_against_the_date_of_the_form(ExamForm form, int day, FileDeposit said, bool holds)
    {
        var scene = Given.ARegisteredCandidate(form, session: Dated.Session).AtTheCheck()
            .When(they => they.Team.Checks(SampleFile.InOrder with { Deposit = said, DepositedOn = new DateOnly(2027, 4, day) }));

        if (holds) scene.ThenAccepted();
        else scene.ThenRefused<Refusal.DepositContradicted>();
    }

    [Fact]
    public void Where_no_date_was_set_none_is_compared() => Registered
        .After(they => they.Team.Checks(SampleFile.InOrder with { DepositedOn = new DateOnly(2027, 4, 19) }));

    [Fact]
    public void A_file_is_not_deposited_tomorrow() => Registered
        .When(they => they.Team.Checks(SampleFile.InOrder with { DepositedOn = new DateOnly(2027, 4, 22) }))
        .ThenRefused<Refusal.DepositInTheFuture>();

    [Theory]
    [InlineData(10, InternshipLength.Sufficient, true)]
    [InlineData(9, InternshipLength.Sufficient, false)]
    [InlineData(9, InternshipLength.TooShort, true)]
    [InlineData(9, InternshipLength.ShortButAdmitted, true)]
    [InlineData(10, InternshipLength.TooShort, false)]
    [InlineData(10, InternshipLength.ShortButAdmitted, false)]
    public void The_weeks_hold_against_the_sessions_minimum(int weeks, InternshipLength said, bool holds)
    {
        var scene = Registered.When(they => they.Team.Checks(SampleFile.InOrder with { Internship = said, Weeks = weeks }));

        if (holds) scene.ThenAccepted();
        else scene.ThenRefused(new Refusal.InternshipContradicted(said, weeks, 10));
    }

    [Fact]
    public void Every_question_is_answered_of_a_file_that_is_there()
    {
        Registered.When(they => they.Team.Checks(SampleFile.InOrder with { Internship = null })).ThenRefused<Refusal.FindingsIncomplete>();
        Registered.When(they => they.Team.Checks(SampleFile.InOrder with { Attestations = null })).ThenRefused<Refusal.FindingsIncomplete>();
    }

    [Fact]
    public void Of_a_file_that_is_not_there_nothing_else_is_said() => Registered
        .When(they => they.Team.Checks(ConformityFindings.NoFile with { Weeks = 10 }))
        .ThenRefused<Refusal.FindingsIncomplete>();
}
