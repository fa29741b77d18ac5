using E4Bot.BotFramework;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Delivery;

/// <summary>The bot says who it is, and what to do next where it was added. Found again after a crash, or unconfirmed, it may have been sent, and says so.</summary>
public sealed class GreetingDelivery(ProactivePosts posts, ExamSession session)
{
    public async ValueTask<DutyResult> GreetAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        var where = duty.Where!;
        var mayBeDouble = duty.Sending is not null;
        duty = duty with { Sending = where.ConversationId };
        if (!await ledger.WriteAsync(duty, cancellation)) return DutyResult.Overtaken.Instance;
        var card = duty.Conversation == ConversationKind.Personal ? GreetingCard.InPerson(session.Exam.Code, mayBeDouble) : GreetingCard.InChannel(session.Exam.Code, mayBeDouble);
        var outcome = await posts.PostAsync(duty, where, Messages.Of(card, GreetingCard.Summary(session.Exam.Code)), cancellation);
        return DutyResult.Of(duty.After(outcome, mayBeDouble), outcome);
    }
}
