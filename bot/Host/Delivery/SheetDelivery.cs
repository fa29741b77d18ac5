using E4Bot.BotFramework;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Http;
using E4Bot.Host.SharePoint;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Delivery;

/// <summary>
/// Posts a sealed sheet's card. First the roster is read: with one person there who is of neither the commission, nor the jury, nor the
/// pedagogical team, the channel gets it without the note, and each member the whole of it in private (rule 10).
/// </summary>
public sealed class SheetDelivery(
    Kept.Passages passages, Audience audience, LetterPost letters, SheetFiling filing, DocumentAddresses addresses, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    public async ValueTask<DutyResult> PostAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        var stored = await passages.ReadAsync(duty.Candidate!, cancellation);
        var sheet = await passages.ReadSheetAsync(duty.Candidate!, duty.Version!.Value, cancellation);
        if (sheet is null || stored.Card is not { } card) return new DutyResult.Done(duty);
        try
        {
            var present = await audience.OfAsync(card.Where, sheet, cancellation);
            var some = stored.Passage.Evaluation?.Seal?.Version == sheet.Version ? Letters(duty, sheet, card.Where, present) : [Reopened(sheet, card.Where)];
            var sent = await letters.SendAsync(duty, ledger, some, cancellation);
            return sent is DutyResult.Done done ? done with { Then = filing.After(done.Duty, card.Where) } : sent;
        }
        catch (ConnectorException failure)
        {
            return LetterPost.Unread(duty, failure);
        }
    }

    /// <summary>Writes over whatever was posted of a sheet that was reopened. One not yet posted will say so by itself.</summary>
    public async ValueTask<DutyResult> RetireAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        if (await ledger.FindAsync(duty with { Kind = DutyKind.PostSheet }, cancellation) is not (var posting, true)) return new DutyResult.Refused(duty, Duty.PostingUnreadable);
        var sheet = await passages.ReadSheetAsync(duty.Candidate!, duty.Version!.Value, cancellation);
        if (posting is null || sheet is null) return new DutyResult.Done(duty);
        var written = await letters.WriteOverAsync(duty, posting, message => Reopened(sheet, message.Where).Message(message.MayBeDouble), cancellation);
        return written is DutyResult.Done done ? done with { Then = await filing.AfterReopeningAsync(done.Duty, ledger, cancellation) } : written;
    }

    private Letter Reopened(AppreciationSheet sheet, ConversationReference where) =>
        Of(where, null, mayBeDouble => SheetCard.Reopened(sheet, session, new WallClock(zone, time.GetUtcNow()), mayBeDouble, addresses.LinksOf(sheet)));

    /// <summary>Members whom the channel's card has promised the note in private get it so, even if the outsider has left since.</summary>
    private IEnumerable<Letter> Letters(Duty duty, AppreciationSheet sheet, ConversationReference channel, Audience.Present present)
    {
        var (clock, links) = (new WallClock(zone, time.GetUtcNow()), addresses.LinksOf(sheet));
        Letter Full(string? person) => Of(channel, person, mayBeDouble => SheetCard.Full(sheet, session, clock, mayBeDouble, links));
        var withholds = present.Outsiders.Count > 0;
        yield return withholds
            ? Of(channel, null, mayBeDouble => SheetCard.Withheld(sheet, session, clock, mayBeDouble, present.Outsiders, links)) with { Withholds = true }
            : Full(null);
        if (!withholds && !duty.IsWithheld) yield break;
        foreach (var member in present.Members) yield return Full(member);
    }

    private Letter Of(ConversationReference channel, string? person, Func<bool, AdaptiveCard> card) =>
        new(channel, person, mayBeDouble => Messages.Of(card(mayBeDouble), SheetCard.Summary(session)));
}
