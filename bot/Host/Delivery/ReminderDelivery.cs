using E4Bot.BotFramework;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Registry;
using E4Bot.Host.Conversations;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Delivery;

/// <summary>
/// Says in the pedagogical team's channel that a file is still to be put right. What was put right, declared not valid, checked again or put off in the
/// meantime is not spoken of. With an outsider there the name is not said, but to each of the team in private.
/// </summary>
public sealed class ReminderDelivery(
    Registers registers, Kept.Passages passages, TeamChannels channels, Audience audience, LetterPost letters, TimeZoneInfo zone, TimeProvider time)
{
    public async ValueTask<DutyResult> RemindAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        var (reminder, now) = (duty.Reminder!.Value, time.GetUtcNow());
        // An import may have put the oral off since; of whoever is heard by another commission, that one's copy speaks.
        var candidate = (await registers.ReadAsync(cancellation)).Find(duty.Candidate!.Number);
        if (candidate?.Commission != duty.Candidate.Commission) return new DutyResult.Done(duty);
        if (Reminders.DayOf((await passages.ReadAsync(candidate, cancellation)).Passage, reminder) is not { } day) return new DutyResult.Done(duty);
        if (Reminders.DueAt(reminder, day, zone) is var due && due > now) return new DutyResult.NotYet(duty with { Due = due });
        if (!Reminders.IsTrueOn(reminder, day, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime))) return new DutyResult.Done(duty);
        if (await channels.ForAsync(duty, cancellation) is not { } channel) return new DutyResult.Refused(duty, Absence.NoTeamChannel);
        try
        {
            return await letters.SendAsync(duty, ledger, Letters(duty, candidate, day, channel, await audience.OfAsync(channel, candidate, cancellation)), cancellation);
        }
        catch (ConnectorException failure)
        {
            return LetterPost.Unread(duty, failure);
        }
    }

    private static IEnumerable<Letter> Letters(Duty duty, Candidate candidate, DateOnly day, ConversationReference channel, Audience.Present present)
    {
        var full = Sentence(duty.Reminder!.Value, ReminderText.Who(candidate), day);
        var withholds = present.Outsiders.Count > 0;
        yield return withholds
            ? Of(channel, null, $"{Sentence(duty.Reminder.Value, ReminderText.Somebody, day)} {Withholding.OfTheName(present.Outsiders)}") with { Withholds = true }
            : Of(channel, null, full);
        if (!withholds && !duty.IsWithheld) yield break;
        foreach (var member in present.Members) yield return Of(channel, member, full);
    }

    private static Letter Of(ConversationReference channel, string? person, string sentence) =>
        new(channel, person, mayBeDouble => Messages.Of(mayBeDouble ? $"{sentence} {Doubled.Reminder}" : sentence));

    private static string Sentence(ConformityReminder reminder, string who, DateOnly day) => reminder switch
    {
        ConformityReminder.ThreeDaysBefore => ReminderText.Soon(who, day),
        ConformityReminder.LastDay => ReminderText.LastDay(who, day),
        ConformityReminder.DayAfter => ReminderText.Over(who, day),
        ConformityReminder.EveOfTheOral => ReminderText.BeforeTheOral(who, day),
        _ => throw new ArgumentOutOfRangeException(nameof(reminder)),
    };
}
