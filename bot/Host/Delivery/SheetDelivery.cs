using E4Bot.BotFramework;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Conversations;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Delivery;

/// <summary>
/// Posts a sealed sheet's card. First the roster is read: with one person there who is of neither the commission, nor the jury, nor the
/// pedagogical team, the channel gets it without the note, and each member the whole of it in private (rule 10).
/// </summary>
public sealed class SheetDelivery(Kept.Passages passages, Audience audience, ProactivePosts posts, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    public async ValueTask<DutyResult> PostAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        var stored = await passages.ReadAsync(duty.Candidate!, cancellation);
        var sheet = await passages.ReadSheetAsync(duty.Candidate!, duty.Version!.Value, cancellation);
        if (sheet is null || stored.Card is not { } card) return new DutyResult.Done(duty);
        try
        {
            var present = await audience.OfAsync(card.Where, sheet, cancellation);
            var letters = stored.Passage.Evaluation?.Seal?.Version == sheet.Version ? Letters(duty, sheet, card.Where, present) : [Reopened(sheet, card.Where)];
            return await SendAsync(duty, ledger, letters, cancellation);
        }
        catch (ConnectorException failure) when (failure.Outcome is SendOutcome.Refused { Code: var code } && Absence.IsOurs(code))
        {
            return DutyResult.Of(duty, code);
        }
        catch (ConnectorException failure)
        {
            return new DutyResult.Later(duty, (failure.Outcome as SendOutcome.NotAccepted)?.RetryAfter);
        }
    }

    /// <summary>Writes over whatever was posted of a sheet that was reopened. One not yet posted will say so by itself.</summary>
    public async ValueTask<DutyResult> RetireAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        if (await ledger.FindAsync(duty with { Kind = DutyKind.PostSheet }, cancellation) is not (var posting, true)) return new DutyResult.Refused(duty, Duty.PostingUnreadable);
        var sheet = await passages.ReadSheetAsync(duty.Candidate!, duty.Version!.Value, cancellation);
        if (posting is null || sheet is null) return new DutyResult.Done(duty);
        string? absence = null;
        foreach (var message in posting.Posted)
        {
            var activity = Messages.Of(Reopened(sheet, message.Where).Card(message.MayBeDouble), SheetCard.Summary(session));
            switch (await posts.UpdateAsync(duty, message.Where, message.ActivityId, activity, cancellation))
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

    private Letter Reopened(AppreciationSheet sheet, ConversationReference where) =>
        new(where, null, mayBeDouble => SheetCard.Reopened(sheet, session, new WallClock(zone, time.GetUtcNow()), mayBeDouble));

    /// <summary>Members whom the channel's card has promised the note in private get it so, even if the outsider has left since.</summary>
    private IEnumerable<Letter> Letters(Duty duty, AppreciationSheet sheet, ConversationReference channel, Audience.Present present)
    {
        var clock = new WallClock(zone, time.GetUtcNow());
        Letter Full(string? person) => new(channel, person, mayBeDouble => SheetCard.Full(sheet, session, clock, mayBeDouble));
        var withholds = present.Outsiders.Count > 0;
        yield return withholds
            ? new Letter(channel, null, mayBeDouble => SheetCard.Withheld(sheet, session, clock, mayBeDouble, present.Outsiders)) { Withholds = true }
            : Full(null);
        if (!withholds && !duty.IsWithheld) yield break;
        foreach (var member in present.Members) yield return Full(member);
    }

    /// <summary>
    /// One after the other. Before each, its name is kept: found again after a crash, it may have been sent, and says so. One that is
    /// refused for good, as by a person who blocked the bot, keeps nobody else from theirs.
    /// </summary>
    private async ValueTask<DutyResult> SendAsync(Duty duty, DutyLedger ledger, IEnumerable<Letter> letters, CancellationToken cancellation)
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
        var activity = Messages.Of(letter.Card(mayBeDouble), SheetCard.Summary(session));
        return letter.Person is null
            ? (await posts.PostAsync(duty, letter.Channel, activity, cancellation), letter.Channel)
            : await posts.PostToPersonAsync(duty, letter.Channel, letter.Person, activity, cancellation);
    }

    /// <summary>One card to one place; <paramref name="Person"/> (a Teams id) when it goes to their personal chat.</summary>
    private sealed record Letter(ConversationReference Channel, string? Person, Func<bool, Cards.Adaptive.AdaptiveCard> Card)
    {
        public string Name => Person ?? Channel.ConversationId;

        /// <summary>Goes without the note.</summary>
        public bool Withholds { get; init; }
    }
}
