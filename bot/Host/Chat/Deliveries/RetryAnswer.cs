using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Delivery.Seen;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.Deliveries;

/// <summary>« relancer »: what waits, is held back or was refused is due at once, of all that the asker may follow or of one candidate.</summary>
public sealed class RetryAnswer(DutyBoard board, DutyRetry retry, CandidateChoice choice, ExamSession session)
{
    /// <param name="who">Null for all that the asker may follow.</param>
    public async ValueTask<CardReply> AnswerAsync(Asked asked, string? who, CancellationToken cancellation)
    {
        var scope = new DeliveryScope(asked.Caller, asked.Registry, session);
        if (scope.Refusal is { } refusal) return refusal;
        if (who is null) return await RetryAsync(asked, scope.Holds, "livraisons", cancellation);
        var (candidate, otherwise) = await choice.OfAsync(asked, "relancer", who, cancellation);
        return candidate is null
            ? otherwise!
            : scope.RefusalOf(candidate) ?? await RetryAsync(asked, duty => duty.Duty?.Candidate?.Number == candidate.Number, $"livraisons {candidate.Number}", cancellation);
    }

    private async ValueTask<CardReply> RetryAsync(Asked asked, Func<SeenDuty, bool> which, string then, CancellationToken cancellation)
    {
        await board.CatchUpAsync(cancellation);
        var made = await retry.RunAsync(which, asked.Caller.ObjectId, cancellation);
        string[] said = made == 0
            ? ["Il n'y a rien à relancer : tout est arrivé, ou déjà en train de partir."]
            :
            [
                $"{Typography.Count(made, "envoi repart", "envois repartent")} maintenant. Ce qui a pu arriver déjà le dit : « peut faire double emploi ».",
                "Là où E4Bot n'est pas installé ou est bloqué, l'envoi reste retenu jusqu'à son retour.",
            ];
        return new CardReply.Card(SentenceCard.Of("Réessayer", said, HelpCard.Say(then, "Voir les livraisons")), DeliveriesAnswer.Summary);
    }
}
