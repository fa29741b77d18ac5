using E4Bot.BotFramework;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Conversations;
using E4Bot.Host.Http;
using E4Bot.Host.OneDrive;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Delivery;

/// <summary>
/// Posts a notice's card to the channel of the pedagogical team of the candidate's centre, and nowhere else (rule 8). With an outsider there, the channel
/// gets it without name and reasons, and each of the team who is there gets the whole of it in private (rule 10).
/// </summary>
public sealed class NoticeDelivery(
    Kept.Passages passages, TeamChannels channels, Audience audience, LetterPost letters, DocumentAddresses addresses, FileOffers files, ExamSession session,
    TimeZoneInfo zone, TimeProvider time)
{
    public async ValueTask<DutyResult> PostAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        if (await passages.ReadNoticeAsync(duty.Candidate!, duty.Version!.Value, cancellation) is not { } notice) return new DutyResult.Done(duty);
        var check = (await passages.ReadAsync(duty.Candidate!, cancellation)).Passage.Conformity;
        var stands = notice.In(check) == NoticeStanding.Stands;
        // What nobody has seen needs no word that it no longer holds.
        if (!stands && duty is { Sending: null, Reached.Count: 0 }) return new DutyResult.Done(duty);
        if (await channels.ForAsync(duty, cancellation) is not { } channel) return new DutyResult.Refused(duty, Absence.NoTeamChannel);
        try
        {
            var present = await audience.OfAsync(channel, duty.Candidate!, cancellation);
            return await letters.SendAsync(duty, ledger, stands ? Letters(duty, notice, check, channel, present) : [Gone(notice, check, channel)], cancellation);
        }
        catch (ConnectorException failure)
        {
            return LetterPost.Unread(duty, failure);
        }
    }

    /// <summary>Writes over whatever was posted: what has become of the notice, or by when it may be put right now. One not yet posted will say so by itself.</summary>
    public async ValueTask<DutyResult> RetireAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        if (await ledger.FindAsync(duty with { Kind = DutyKind.PostNotice }, cancellation) is not (var posting, true)) return new DutyResult.Refused(duty, Duty.PostingUnreadable);
        var notice = await passages.ReadNoticeAsync(duty.Candidate!, duty.Version!.Value, cancellation);
        if (posting is null || notice is null) return new DutyResult.Done(duty);
        var check = (await passages.ReadAsync(duty.Candidate!, cancellation)).Passage.Conformity;
        var stands = notice.In(check) == NoticeStanding.Stands;
        var shown = stands ? posting with { Posted = [.. posting.Posted.Where(message => !IsWithheld(posting, message))] } : posting;
        return await letters.WriteOverAsync(duty, shown, message => Message(Now(notice, check, IsWithheld(posting, message), message.MayBeDouble)), cancellation);
    }

    /// <summary>The channel's card was posted without name and reasons: it is never written over with them.</summary>
    private static bool IsWithheld(Duty posting, PostedMessage message) => posting.IsWithheld && message.Recipient == message.Where.ConversationId;

    private AdaptiveCard Now(ConformityNotice notice, ConformityCheck? check, bool withheld, bool mayBeDouble) =>
        withheld
            ? NoticeCard.WithheldAndGone(notice, notice.In(check), session, mayBeDouble)
            : files.Beside(
                NoticeCard.Full(notice, check, session, new WallClock(zone, time.GetUtcNow()), mayBeDouble, addresses.Of(LinkedDocument.Of(notice))), LinkedDocument.Of(notice));

    /// <summary>In the channel, where nothing says any more who it is about: it may stand there twice, and who is there by now was not asked.</summary>
    private Letter Gone(ConformityNotice notice, ConformityCheck? check, ConversationReference channel) =>
        new(channel, null, mayBeDouble => Message(Now(notice, check, withheld: true, mayBeDouble))) { Withholds = true };

    /// <summary>Those whom the channel's card has promised it in private get it so, even if the outsider has left since.</summary>
    private IEnumerable<Letter> Letters(Duty duty, ConformityNotice notice, ConformityCheck? check, ConversationReference channel, Audience.Present present)
    {
        Letter Full(string? person) => new(channel, person, mayBeDouble => Message(Now(notice, check, withheld: false, mayBeDouble)));
        var withholds = present.Outsiders.Count > 0;
        yield return withholds
            ? new Letter(channel, null, mayBeDouble => Message(NoticeCard.Withheld(notice, session, mayBeDouble, present.Outsiders))) { Withholds = true }
            : Full(null);
        if (!withholds && !duty.IsWithheld) yield break;
        foreach (var member in present.Members) yield return Full(member);
    }

    private Activity Message(AdaptiveCard card) => Messages.Of(card, NoticeCard.Summary(session));
}
