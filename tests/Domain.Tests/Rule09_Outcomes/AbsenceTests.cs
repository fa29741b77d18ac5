using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Tests.Scripting;
using static E4Bot.Domain.Passages.OutcomeKind;

namespace E4Bot.Domain.Tests.Rule09_Outcomes;

/// <summary>CCF: a justified absence has another date; an unjustified or repeated one has none.</summary>
public sealed class AbsenceTests
{
    private static readonly Scene Postponed = Given.ARegisteredCandidate()
        .After(they => they.First.Records(Rescheduled, "Certificat présenté.", Dates.Later));

    [Fact]
    public void A_justified_absence_has_another_date() => Postponed.ThenPassage(p => Assert.Equal(Dates.Later, p.Outcome!.NewDate));

    [Fact]
    public void Who_has_another_date_is_still_heard() => Postponed
        .After(they => they.First.Opens())
        .ThenPassage(p => Assert.Null(p.Outcome));

    [Fact]
    public void Another_date_is_later_than_the_first() => Given.ARegisteredCandidate()
        .When(they => they.First.Records(Rescheduled, newDate: Dates.Planned))
        .ThenRefused<Refusal.NewDateNotLater>();

    [Fact]
    public void Another_date_is_said() => Given.ARegisteredCandidate()
        .When(they => they.First.Records(Rescheduled))
        .ThenRefused<Refusal.NewDateNotLater>();

    [Theory]
    [InlineData(1, true)]
    [InlineData(365, true)]
    [InlineData(366, true)]
    [InlineData(367, false)]
    [InlineData(2_900_000, false)]
    public void Another_date_is_at_most_a_year_later(int days, bool isTaken)
    {
        var scene = Given.ARegisteredCandidate().When(they => they.First.Records(Rescheduled, newDate: Dates.Planned.AddDays(days)));

        if (isTaken) scene.ThenAccepted<Change.OutcomeRecorded>();
        else scene.ThenRefused(new Refusal.NewDateTooLate(Dates.Planned.AddYears(1)));
    }

    [Fact]
    public void Another_date_is_corrected_until_it_comes_and_that_is_no_second_absence() => Postponed
        .After(
            they => they.Administrator.Records(Rescheduled, "Salle prise.", Dates.Later.AddDays(7)),
            they => they.First.Records(Rescheduled, "Salle libre.", Dates.Later.AddDays(3)))
        .ThenPassage(p => Assert.Equal((Dates.Later.AddDays(3), 1), (p.Outcome!.NewDate, p.Reschedulings)));

    [Fact]
    public void A_correction_keeps_to_what_another_date_may_be() => Postponed
        .When(they => they.First.Records(Rescheduled, newDate: Dates.Planned))
        .ThenRefused<Refusal.NewDateNotLater>();

    [Fact]
    public void A_corrected_date_withdrawn_leaves_no_date_at_all() => Postponed
        .After(
            they => they.First.Records(Rescheduled, newDate: Dates.Later.AddDays(7)),
            they => they.Administrator.Withdraws("Présence constatée."))
        .ThenPassage(p => Assert.Equal((null, null, 0), (p.Outcome, p.Postponement, p.Reschedulings)));

    [Fact]
    public void A_date_that_the_other_gave_is_not_corrected_unseen()
    {
        var before = Given.ARegisteredCandidate();

        Postponed.When(they => they.Second.StillSeeing(before).Records(Rescheduled, newDate: Dates.Later.AddDays(7)))
            .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.Outcome));
        Postponed.When(they => they.Second.StillSeeing(before).Records(Absent))
            .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.Outcome));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void A_repeated_absence_at_the_other_date_has_no_third(int daysAfter) => (Postponed with { Now = On(Dates.Later.AddDays(daysAfter)) })
        .When(they => they.First.Records(Rescheduled, newDate: Dates.Later.AddDays(14)))
        .ThenRefused<Refusal.RepeatedAbsence>();

    [Fact]
    public void The_day_before_it_is_still_a_correction() => (Postponed with { Now = On(Dates.Later.AddDays(-1)) })
        .After(they => they.First.Records(Rescheduled, newDate: Dates.Later.AddDays(14)));

    [Fact]
    public void A_repeated_absence_is_an_absence() => Postponed
        .After(they => they.First.Records(Absent))
        .ThenPassage(p => Assert.Equal(Absent, p.Outcome!.Kind));

    [Fact]
    public void The_other_date_stands_again_when_the_absence_that_followed_is_withdrawn() => Postponed
        .After(they => they.First.Records(Absent), they => they.Administrator.Withdraws("Erreur de ligne."))
        .ThenPassage(p => Assert.Equal((Rescheduled, Dates.Later, 1), (p.Outcome!.Kind, p.Outcome.NewDate, p.Reschedulings)));

    [Fact]
    public void A_date_given_in_error_is_given_anew() => Postponed
        .After(
            they => they.Administrator.Withdraws("Erreur de date."),
            they => they.First.Records(Rescheduled, newDate: Dates.Later.AddDays(1)))
        .ThenPassage(p => Assert.Equal(Dates.Later.AddDays(1), p.Outcome!.NewDate));

    [Fact]
    public void Ponctuelle_has_no_other_date_even_for_who_was_absent() => Given.ARegisteredCandidate(ExamForm.Ponctuelle)
        .After(they => they.First.Records(Absent))
        .When(they => they.First.Records(Rescheduled, newDate: Dates.Later))
        .ThenRefused(new Refusal.NotInThisForm(Rescheduled));

    private static DateTimeOffset On(DateOnly day) => new(day, new TimeOnly(8, 0), TimeSpan.Zero);
}
