using E4Bot.BotFramework;
using E4Bot.Host.Conversations;

namespace E4Bot.Host.Delivery;

/// <summary>Sends one duty's letters, each to its recipient once, and writes over what was posted when it no longer holds.</summary>
public sealed class LetterPost(ProactivePosts posts, TimeProvider time)
{
    /// <summary>
    /// One after the other. Before each, its name is kept: found again after a crash, it may have been sent, and says so. One that is
    /// refused for good, as by a person who blocked the bot, keeps nobody else from theirs.
    /// </summary>
    public async ValueTask<DutyResult> SendAsync(Duty duty, DutyLedger ledger, IEnumerable<Letter> letters, CancellationToken cancellation)
    {
        string? refusal = null;
        foreach (var letter in letters.Where(l => !duty.Reached.Contains(l.Name)))
        {
            var mayBeDouble = duty.Sending == letter.Name;
            duty = duty with { Sending = letter.Name };
            if (!await ledger.WriteAsync(duty, cancellation)) return DutyResult.Overtaken.Instance;
            var (outcome, where) = await DeliverAsync(duty, letter, mayBeDouble, cancellation);
            if (outcome is SendOutcome.InDoubt) return DutyResult.Of(duty, outcome);
            duty = duty.After(outcome, mayBeDouble);
            if (outcome is SendOutcome.NotAccepted) return DutyResult.Of(duty, outcome);
            duty = Marked(duty, letter, outcome, where, mayBeDouble);
            if (outcome is SendOutcome.Refused refused) refusal = refusal is null || Weight(refused.Code) > Weight(refusal) ? refused.Code : refusal;
            if (letter.Withholds) duty = duty with { IsWithheld = true };
            if (!await ledger.WriteAsync(duty, cancellation)) return DutyResult.Overtaken.Instance;
        }
        return refusal is null ? new DutyResult.Done(duty) : DutyResult.Of(duty, refusal);
    }

    /// <summary>Writes over whatever <paramref name="posting"/> has posted.</summary>
    public async ValueTask<DutyResult> WriteOverAsync(Duty duty, Duty posting, Func<PostedMessage, Activity> activity, CancellationToken cancellation)
    {
        string? absence = null;
        foreach (var message in posting.Posted)
        {
            switch (await posts.UpdateAsync(duty, message.Where, message.ActivityId, activity(message), cancellation))
            {
                case SendOutcome.Sent:
                    break;
                // One that cannot be reached keeps no other from being corrected.
                case SendOutcome.Refused { Code: var code } when Absence.Explains(code):
                    absence ??= code;
                    break;
                // Deleted by someone: there is nothing left to correct.
                case SendOutcome.Refused:
                    break;
                case var outcome:
                    return DutyResult.Of(duty, outcome);
            }
        }
        return absence is null ? new DutyResult.Done(duty) : DutyResult.Of(duty, absence);
    }

    /// <summary>Who is there could not be read, so nothing was sent.</summary>
    public static DutyResult Unread(Duty duty, ConnectorException failure) => failure.Outcome switch
    {
        SendOutcome.Refused { Code: var code } when Absence.IsOurs(code) => DutyResult.Of(duty, code),
        var outcome => new DutyResult.Later(duty, (outcome as SendOutcome.NotAccepted)?.RetryAfter),
    };

    /// <summary>Of several refusals, that after which the duty is looked at again.</summary>
    private static int Weight(string code) => SendRefusal.Of(code).MayPass ? 2 : Absence.Explains(code) ? 1 : 0;

    /// <summary>With who has it by now, or why they have not.</summary>
    private Duty Marked(Duty duty, Letter letter, SendOutcome outcome, ConversationReference where, bool mayBeDouble)
    {
        RefusedLetter[] others = [.. (duty.NotTaken ?? []).Where(refused => refused.Recipient != letter.Name)];
        if (outcome is SendOutcome.Refused { Code: var code }) return duty with { NotTaken = [.. others, new RefusedLetter(letter.Name, code)] };
        return duty with
        {
            NotTaken = others,
            Reached = [.. duty.Reached, letter.Name],
            Posted = outcome is SendOutcome.Sent { ActivityId: { } id } ? [.. duty.Posted, new PostedMessage(where, id, mayBeDouble, letter.Name, time.GetUtcNow())] : duty.Posted,
        };
    }

    /// <summary>What became of it, and where it went.</summary>
    private async ValueTask<(SendOutcome Outcome, ConversationReference Where)> DeliverAsync(Duty duty, Letter letter, bool mayBeDouble, CancellationToken cancellation)
    {
        var activity = letter.Message(mayBeDouble);
        return letter.Person is null
            ? (await posts.PostAsync(duty, letter.Channel, activity, cancellation), letter.Channel)
            : await posts.PostToPersonAsync(duty, letter.Channel, letter.Person, activity, cancellation);
    }
}
