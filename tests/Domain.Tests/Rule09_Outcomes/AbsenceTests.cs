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

    [Fact]
    public void A_repeated_absence_has_no_other_date() => Postponed
        .When(they => they.First.Records(Rescheduled, newDate: Dates.Later.AddDays(7)))
        .ThenRefused<Refusal.RepeatedAbsence>();

    [Fact]
    public void A_repeated_absence_is_an_absence() => Postponed
        .After(they => they.First.Records(Absent))
        .ThenPassage(p => Assert.Equal(Absent, p.Outcome!.Kind));

    [Fact]
    public void The_other_date_stands_again_when_the_absence_that_followed_is_withdrawn() => Postponed
        .After(they => they.First.Records(Absent), they => they.Administrator.Withdraws("Erreur de ligne."))
        .ThenPassage(p => Assert.Equal((Rescheduled, Dates.Later), (p.Outcome!.Kind, p.Outcome.NewDate)))
        .When(they => they.First.Records(Rescheduled, newDate: Dates.Later.AddDays(7)))
        .ThenRefused<Refusal.RepeatedAbsence>();

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
}
