using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Delivery;

/// <summary>
/// Says that a part's time is over; nothing more happens. A part that has ended is left in peace. Found again after a crash, or unconfirmed, it may have been
/// said, and says so.
/// </summary>
public sealed class TimeDelivery(Kept.Passages passages, ProactivePosts posts, ExamSession session, TimeProvider time)
{
    public async ValueTask<DutyResult> AnnounceAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        var stored = await passages.ReadAsync(duty.Candidate!, cancellation);
        var part = duty.Part!.Value;
        if (stored is not { Card: { } card, Passage.Evaluation: { IsSealed: false } evaluation } || !evaluation.Clock(part).IsRunning)
            return new DutyResult.Done(duty);
        var limit = OralTime.Limit(evaluation, session, part);
        // Its end was moved between the reading of the duty and that of the passage: it is not over yet.
        if (evaluation.Clock(part).StartedAt + limit - time.GetUtcNow() is { } left && left > TimeSpan.Zero) return new DutyResult.Later(duty, left);
        var minutes = (int)limit.TotalMinutes;
        var sentence = $"Partie {(int)part} : les {Typography.Count(minutes, "minute")} sont écoulées pour {duty.Candidate!.FullName}.";
        var mayBeDouble = duty.Sending is not null;
        duty = duty with { Sending = card.Where.ConversationId };
        if (!await ledger.WriteAsync(duty, cancellation)) return DutyResult.Overtaken.Instance;
        var outcome = await posts.PostAsync(duty, card.Where, Messages.Of(mayBeDouble ? $"{sentence} {Doubled.Announcement}" : sentence), cancellation);
        return DutyResult.Of(duty.After(outcome, mayBeDouble), outcome);
    }
}
