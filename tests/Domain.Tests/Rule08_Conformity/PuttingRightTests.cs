using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Rule08_Conformity;

/// <summary>A file that is to be put right ends put right, or NV: people say which, no clock does.</summary>
public sealed class PuttingRightTests
{
    private static readonly Scene Waiting = Given.AFileToBePutRight();

    [Fact]
    public void Put_right_the_candidate_may_be_heard() => Waiting
        .After(they => they.Team.PutsRight(), they => they.First.Opens(o => o with { GoesOnUnchecked = false }))
        .ThenPassage(p => Assert.Equal(ConformityStatus.PutRight, p.Conformity!.Status));

    [Fact]
    public void Not_put_right_is_not_valid_said_twice_and_a_second_notice()
    {
        Waiting.When(they => they.Team.DeclaresNotPutRight(confirms: false)).ThenRefused<Refusal.NotValidUnconfirmed>();
        Waiting.After(they => they.Team.DeclaresNotPutRight())
            .ThenPassage(p => Assert.Equal((ConformityStatus.NotValid, OutcomeKind.NotValid, 2), (p.Conformity!.Status, p.Outcome!.Kind, p.Conformity.Notices)));
    }

    [Fact]
    public void The_deadline_passes_and_nothing_happens_by_itself() => (Waiting with { Now = SampleFile.DayOfTheCheck.AddDays(20) })
        .After(they => they.Team.PutsRight());

    [Fact]
    public void The_deadline_is_moved_from_today_to_the_day_of_the_oral()
    {
        Waiting.After(they => they.Team.MovesDeadline(new DateOnly(2027, 5, 18))).ThenPassage(p => Assert.Equal(new DateOnly(2027, 5, 18), p.Conformity!.Deadline));
        Waiting.When(they => they.Team.MovesDeadline(new DateOnly(2027, 5, 19))).ThenRefused<Refusal.DeadlineOutOfRange>();
        Waiting.When(they => they.Team.MovesDeadline(new DateOnly(2027, 4, 19))).ThenRefused<Refusal.DeadlineOutOfRange>();
        Waiting.When(they => they.Team.MovesDeadline(null)).ThenRefused<Refusal.DeadlineMissing>();
    }

    [Fact]
    public void Whoever_has_another_date_has_until_then() => Given.ARegisteredCandidate().AtTheCheck()
        .After(
            they => they.Administrator.Records(OutcomeKind.Rescheduled, newDate: new DateOnly(2027, 6, 1)),
            they => they.Team.Checks(SampleFile.Unsigned, new DateOnly(2027, 6, 1)));

    [Fact]
    public void Asked_twice_it_stands_already()
    {
        Waiting.After(they => they.Team.PutsRight()).When(they => they.Team.StillSeeing(Waiting).PutsRight()).ThenNothingChanges();
        Waiting.After(they => they.Team.DeclaresNotPutRight()).When(they => they.Team.StillSeeing(Waiting).DeclaresNotPutRight()).ThenNothingChanges();
        Waiting.When(they => they.Team.MovesDeadline(SampleFile.Deadline)).ThenNothingChanges();
    }

    [Fact]
    public void Nobody_acts_on_a_deadline_that_they_have_not_seen() => Waiting
        .After(they => they.Administrator.MovesDeadline(new DateOnly(2027, 5, 10)))
        .When(they => they.Team.StillSeeing(Waiting).DeclaresNotPutRight())
        .ThenRefused(new Refusal.ChangedMeanwhile(SharedAnswer.Conformity));

    [Fact]
    public void What_is_in_order_or_not_valid_is_not_put_right()
    {
        Given.ARegisteredCandidate().After(they => they.Team.Checks(SampleFile.InOrder)).When(they => they.Team.PutsRight()).ThenRefused<Refusal.NothingToPutRight>();
        Given.ARegisteredCandidate().After(they => they.Team.Checks(SampleFile.Late)).When(they => they.Team.PutsRight()).ThenRefused<Refusal.NothingToPutRight>();
        Waiting.After(they => they.Team.PutsRight()).When(they => they.Team.DeclaresNotPutRight()).ThenRefused<Refusal.NothingToPutRight>();
    }

    [Fact]
    public void That_the_candidate_has_the_notice_is_said_once_whatever_has_become_of_the_check() => Waiting
        .After(they => they.Team.PutsRight(), they => they.Team.HandsOver(1))
        .ThenPassage(p => Assert.Equal([1], p.NoticesHandedOver))
        .When(they => they.Administrator.HandsOver(1))
        .ThenNothingChanges()
        .When(they => they.Team.HandsOver(2))
        .ThenRefused<Refusal.NoSuchNotice>();

    [Fact]
    public void The_notice_says_what_the_check_found_and_by_when()
    {
        var notice = ConformityNotice.Of(Waiting.Passage, Sample.Checker, SampleFile.DayOfTheCheck)!;

        Assert.Equal((1, false, SampleFile.Deadline), (notice.Number, notice.IsNotValid, notice.Deadline));
        Assert.Equal([ConformityDefect.AttestationsUnsigned], notice.Defects);
    }

    [Fact]
    public void A_file_in_order_has_no_notice() => Assert.Null(ConformityNotice.Of(
        Given.ARegisteredCandidate().After(they => they.Team.Checks(SampleFile.InOrder)).Passage, Sample.Checker, SampleFile.DayOfTheCheck));
}
