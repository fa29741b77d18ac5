using E4Bot.Cards.French;
using E4Bot.Domain.Registry;
using E4Bot.Host.Conversations;
using E4Bot.Host.Store;

namespace E4Bot.Host.Delivery.Seen;

/// <summary>The receipt of a notice: when it was posted in the pedagogical team's channel, or why it has not been yet.</summary>
public sealed class NoticeReceipt(IRowStore store, Kept.Passages passages, DutyReadings readings, TimeZoneInfo zone, TimeProvider time)
{
    /// <summary>What follows « Notification 1 : »; null of a notice that nobody was obliged to post.</summary>
    /// <param name="notice">Which of the candidate's it is.</param>
    public async ValueTask<string?> OfAsync(Candidate candidate, int notice, CancellationToken cancellation)
    {
        var (partition, key) = (passages.Partition(candidate), DutyKeys.Of(new Duty { Kind = DutyKind.PostNotice, Candidate = candidate, Due = default, Version = notice }));
        if (await store.FindAsync(partition, key, cancellation) is not { } row) return null;
        return readings.Read(partition, row) is { } duty
            ? Said(duty)
            : "son envoi ne peut pas être lu, prévenez la personne qui administre le programme";
    }

    private string Said(Duty duty) => duty switch
    {
        _ when InTheChannel(duty) is { } posted => Posted(duty, posted),
        { State: DutyState.Done } => "non publiée, car elle a été remplacée entre-temps",
        { Refusal: Absence.NoTeamChannel } => "en attente, car aucun canal n'est relié à l'équipe pédagogique de ce centre",
        { Refusal: { } code } when Absence.Explains(code) => "retenue, car E4Bot n'est plus dans le canal de l'équipe pédagogique",
        { Refusal: not null } => "refusée par Teams, l'administration du centre peut la relancer",
        _ => "en attente de publication dans le canal de l'équipe pédagogique",
    };

    private string Posted(Duty duty, PostedMessage posted)
    {
        var when = posted.At is { } at ? $"publiée le {new WallClock(zone, time.GetUtcNow()).Moment(at)}" : "publiée";
        return $"{when} dans le canal de l'équipe pédagogique{(duty.IsWithheld ? ", sans le nom ni les motifs" : "")}";
    }

    private static PostedMessage? InTheChannel(Duty duty) => duty.Posted.FirstOrDefault(message => message.Recipient == message.Where.ConversationId);
}
