using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;

namespace E4Bot.Host.Delivery;

/// <summary>What the changes of a candidate's check oblige the bot to send: the notice, what has become of the one before, and reminders.</summary>
internal static class ConformityDuties
{
    /// <param name="now">A reminder whose time is over when it is asked for is not given.</param>
    public static IEnumerable<Duty> CausedBy(Passage before, Passage after, IReadOnlyList<Change> changes, TimeZoneInfo zone, DateTimeOffset now) =>
        changes.SelectMany(change => CausedBy(before, after, change, zone)).Where(duty => duty.Kind != DutyKind.RemindConformity || duty.Due > now);

    private static IEnumerable<Duty> CausedBy(Passage before, Passage after, Change change, TimeZoneInfo zone) => change switch
    {
        Change.ConformityChecked => [.. Retired(before), .. Posted(change, after), .. Reminders.Of(after, zone)],
        Change.ConformityNotPutRight => [.. Retired(before), .. Posted(change, after)],
        Change.ConformityPutRight => Retired(before),
        Change.ConformityDeadlineMoved => [.. Retired(before), .. Reminders.Of(after, zone)],
        // The oral may be on another day.
        Change.OutcomeRecorded or Change.OutcomeWithdrawn => Reminders.Of(after, zone).Where(duty => duty.Reminder == ConformityReminder.EveOfTheOral),
        _ => [],
    };

    private static IEnumerable<Duty> Posted(Change change, Passage after)
    {
        if (ConformityNotice.CausedBy(change, after) is { } notice)
            yield return new Duty { Kind = DutyKind.PostNotice, Candidate = after.Candidate, Due = notice.CheckedAt, Version = notice.Number };
    }

    /// <summary>The last one that was written, if any.</summary>
    private static IEnumerable<Duty> Retired(Passage before)
    {
        if (before.Conformity is { Notices: > 0 and var last })
            yield return new Duty { Kind = DutyKind.RetireNotice, Candidate = before.Candidate, Due = DateTimeOffset.MinValue, Version = last };
    }
}
