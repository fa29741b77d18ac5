using E4Bot.BotFramework;
using E4Bot.Cards.Lists;
using E4Bot.Cards.Walk;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Conversations;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Delivery;

/// <summary>The channel's card of a candidate: posted once, then written over in place, always from the state as it is now.</summary>
public sealed class CardDelivery(IRowStore store, Kept.Passages passages, ProactivePosts posts, ExamSession session, DutySignals signals)
{
    public async ValueTask<DutyResult> ShowAsync(Duty duty, CancellationToken cancellation)
    {
        var stored = await passages.ReadAsync(duty.Candidate!, cancellation);
        if (stored.Card is not { } card) return new DutyResult.Done(duty);
        var progress = Progress.Of(stored.Passage, stored.Missing(session), session);
        var activity = Messages.Of(BystanderCard.Of(progress, card.RefreshFor), BystanderCard.Summary(progress));
        if (card.ActivityId is null) return await PostAsync(duty, stored, card, activity, cancellation);
        return await posts.UpdateAsync(duty, card.Where, card.ActivityId, activity, cancellation) switch
        {
            // Deleted by someone, or moved: a fresh one takes its place.
            SendOutcome.Refused { Code: var code } when !Absence.Explains(code) => await PostAsync(duty, stored, card, activity, cancellation),
            var outcome => DutyResult.Of(duty, outcome),
        };
    }

    public async ValueTask<DutyResult> RetireAsync(Duty duty, CancellationToken cancellation)
    {
        var pointer = SentenceCard.Of("Carte remplacée", ["La carte à jour de cette évaluation se trouve plus bas dans ce canal."]);
        var outcome = await posts.UpdateAsync(duty, duty.Where!, duty.ActivityId!, Messages.Of(pointer, "Carte remplacée"), cancellation);
        return outcome is SendOutcome.Refused { Code: var code } && !Absence.Explains(code) ? new DutyResult.Done(duty) : DutyResult.Of(duty, outcome);
    }

    private async ValueTask<DutyResult> PostAsync(Duty duty, StoredPassage stored, CardPlace card, Activity activity, CancellationToken cancellation)
    {
        var outcome = await posts.PostAsync(duty, card.Where, activity, cancellation);
        if (outcome is not SendOutcome.Sent sent) return DutyResult.Of(duty, outcome);
        var placed = new RowChange.Replace(Keys.Card(duty.Candidate!.Number), stored.VersionOf(Keys.Card(duty.Candidate!.Number))!.Value, KeptJson.Write(card with { ActivityId = sent.ActivityId }));
        var stands = await store.CommitAsync(passages.Partition(duty.Candidate!), [placed], cancellation) is CommitResult.Committed;
        // The one before may still stand: it could only not be written over. And while this one was posted, the card may have been given another place.
        if ((stands ? card.ActivityId : sent.ActivityId) is { } older) await RetireAsync(duty.Candidate!, card.Where, older, cancellation);
        return new DutyResult.Done(duty);
    }

    /// <summary>One candidate, one card.</summary>
    private async ValueTask RetireAsync(Candidate candidate, ConversationReference where, string older, CancellationToken cancellation)
    {
        var retire = new Duty { Kind = DutyKind.RetireCard, Candidate = candidate, Due = DateTimeOffset.MinValue, Where = where, ActivityId = older };
        await store.CommitAsync(passages.Partition(candidate), [new RowChange.Put(DutyKeys.Of(retire), KeptJson.Write(retire))], cancellation);
        signals.Send(new DutyAddress(passages.Partition(candidate), DutyKeys.Of(retire), retire.Due));
    }
}
