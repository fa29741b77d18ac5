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
public sealed class CardDelivery(IRowStore store, Kept.Passages passages, ProactivePosts posts, ExamSession session, DutySignals signals, TimeProvider time)
{
    public async ValueTask<DutyResult> ShowAsync(Duty duty, CancellationToken cancellation)
    {
        var stored = await passages.ReadAsync(duty.Candidate!, cancellation);
        if (stored.Card is not { } card) return new DutyResult.Done(duty);
        if (card.ActivityId is null) return await PostAsync(duty, stored, card, cancellation);
        return await posts.UpdateAsync(duty, card.Where, card.ActivityId, Shown(stored, card), cancellation) switch
        {
            // Deleted by someone, or moved: a fresh one takes its place.
            SendOutcome.Refused { Code: var code } when !Absence.Explains(code) => await PostAsync(duty, stored, card, cancellation),
            var outcome => DutyResult.Of(duty, outcome),
        };
    }

    public async ValueTask<DutyResult> RetireAsync(Duty duty, CancellationToken cancellation)
    {
        var pointer = SentenceCard.Of("Carte remplacée", ["La carte à jour de cette évaluation se trouve plus bas dans ce canal."]);
        var outcome = await posts.UpdateAsync(duty, duty.Where!, duty.ActivityId!, Messages.Of(pointer, "Carte remplacée"), cancellation);
        return outcome is SendOutcome.Refused { Code: var code } && !Absence.Explains(code) ? new DutyResult.Done(duty) : DutyResult.Of(duty, outcome);
    }

    /// <summary>Before it is sent, that is kept: found again after a crash, it may stand there already, and says so.</summary>
    private async ValueTask<DutyResult> PostAsync(Duty duty, StoredPassage stored, CardPlace card, CancellationToken cancellation)
    {
        var place = new PlacedCard(store, passages.Partition(duty.Candidate!), Keys.Card(duty.Candidate!.Number), stored.VersionOf(Keys.Card(duty.Candidate.Number))!.Value);
        if (!await place.WriteAsync(card with { IsBeingPosted = true }, cancellation)) return DutyResult.Overtaken.Instance;
        var outcome = await posts.PostAsync(duty, card.Where, Shown(stored, card), cancellation);
        if (outcome is not SendOutcome.Sent sent)
        {
            if (outcome is not SendOutcome.InDoubt) await place.WriteAsync(card, cancellation);
            return DutyResult.Of(duty, outcome);
        }
        var stands = await place.WriteAsync(card with { ActivityId = sent.ActivityId, IsBeingPosted = false }, cancellation);
        // The one before may still stand: it could only not be written over. And while this one was posted, the card may have been given another place.
        if ((stands ? card.ActivityId : sent.ActivityId) is { } older) await RetireAsync(duty.Candidate!, card.Where, older, cancellation);
        return new DutyResult.Done(duty);
    }

    /// <param name="card">As it stood before this attempt.</param>
    private Activity Shown(StoredPassage stored, CardPlace card)
    {
        var progress = Progress.Of(stored.Passage, stored.Missing(session), session);
        return Messages.Of(BystanderCard.Of(progress, card.RefreshFor, card.IsBeingPosted), BystanderCard.Summary(progress));
    }

    /// <summary>One candidate, one card.</summary>
    private async ValueTask RetireAsync(Candidate candidate, ConversationReference where, string older, CancellationToken cancellation)
    {
        var retire = new Duty { Kind = DutyKind.RetireCard, Candidate = candidate, Due = DateTimeOffset.MinValue, Where = where, ActivityId = older };
        await store.CommitAsync(passages.Partition(candidate), [DutyRows.Ask(retire, time.GetUtcNow())], cancellation);
        signals.Send(new DutyAddress(passages.Partition(candidate), DutyKeys.Of(retire), retire.Due));
    }
}
