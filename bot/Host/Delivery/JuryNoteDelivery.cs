using E4Bot.BotFramework;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Delivery;

/// <summary>
/// Tells a commission what the jury decided of its candidate, in the channel where it graded them: each decision, even one that another has replaced since. First the
/// roster is read: with an outsider there, the channel learns no more than that a note was decided, and each member the whole of it in private (rule 10).
/// </summary>
public sealed class JuryNoteDelivery(Kept.Passages passages, Audience audience, LetterPost letters, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    public async ValueTask<DutyResult> TellAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        var stored = await passages.ReadAsync(duty.Candidate!, cancellation);
        if (stored.Passage.JuryNotes.FirstOrDefault(decided => decided.Number == duty.Version) is not { } decision || stored.Card is not { } card) return new DutyResult.Done(duty);
        if (await passages.ReadSheetAsync(duty.Candidate!, decision.Version, cancellation) is not { } sheet) return new DutyResult.Done(duty);
        try
        {
            return await letters.SendAsync(duty, ledger, Letters(duty, decision, card.Where, await audience.OfAsync(card.Where, sheet, cancellation)), cancellation);
        }
        catch (ConnectorException failure)
        {
            return LetterPost.Unread(duty, failure);
        }
    }

    /// <summary>Members whom the channel's card has promised it in private get it so, even if the outsider has left since.</summary>
    private IEnumerable<Letter> Letters(Duty duty, JuryNote decision, ConversationReference channel, Audience.Present present)
    {
        var clock = new WallClock(zone, time.GetUtcNow());
        Letter Full(string? person) => Of(channel, person, mayBeDouble => JuryDecisionCard.Full(duty.Candidate!, decision, session, clock, mayBeDouble));
        var withholds = present.Outsiders.Count > 0;
        yield return withholds
            ? Of(channel, null, mayBeDouble => JuryDecisionCard.Withheld(session, mayBeDouble, present.Outsiders)) with { Withholds = true }
            : Full(null);
        if (!withholds && !duty.IsWithheld) yield break;
        foreach (var member in present.Members) yield return Full(member);
    }

    private Letter Of(ConversationReference channel, string? person, Func<bool, AdaptiveCard> card) =>
        new(channel, person, mayBeDouble => Messages.Of(card(mayBeDouble), JuryDecisionCard.Summary(session)));
}
