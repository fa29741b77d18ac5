using E4Bot.Cards.French;
using E4Bot.Cards.Rehearsal;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.Rehearsing;

/// <summary>
/// « répétition »: the made-up files that every commission scores before the session. A member sees their own commission, and the others pooled; the jury sees each beside the others.
/// </summary>
public sealed class RehearsalAnswer(Rehearsals rehearsals, RehearsalMaterial material, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    private static readonly CardReply.Sentence NotForYou = new("Seuls les membres des commissions, la présidence du jury et l'administration du centre voient la répétition.");

    /// <param name="notice">What just happened, or null.</param>
    public async ValueTask<CardReply> ShowAsync(Caller caller, RegistryIndex registry, string? notice, CancellationToken cancellation)
    {
        if (caller.Parts.Count == 0) return CandidateChoice.Stranger;
        var (rehearses, compares) = (Permissions.Allow(caller.AtMost, Act.Rehearse), Permissions.Allow(caller.AtMost, Act.CompareRehearsals));
        if (!rehearses && !compares) return NotForYou;
        CommissionKey[] own = [.. rehearses ? caller.Commissions : []];
        var card = RehearsalCard.Of(await BoardAsync(registry, cancellation), own, compares, new WallClock(zone, time.GetUtcNow()), notice);
        return new CardReply.Card(card, RehearsalCard.Summary);
    }

    /// <summary>Every commission beside the others, on the file that the press names, or on all.</summary>
    public async ValueTask<CardReply> CompareAsync(Caller caller, RegistryIndex registry, Press press, CancellationToken cancellation)
    {
        if (caller.Parts.Count == 0) return CandidateChoice.Stranger;
        if (!Permissions.Allow(caller.AtMost, Act.CompareRehearsals)) return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.CompareRehearsals), session));
        RehearsalFile? file = null;
        if (RehearsalInputs.File(press) is { } key && (file = material.Find(key)) is null)
            return new CardReply.Sentence(RehearsalText.Of(new ScoringRefusal.UnknownFile(), session.Grid));
        return new CardReply.Card(ComparisonCard.Of(await BoardAsync(registry, cancellation), file, RehearsalInputs.Page(press)), RehearsalCard.Summary);
    }

    private async ValueTask<RehearsalBoard> BoardAsync(RegistryIndex registry, CancellationToken cancellation) =>
        new(material, registry.Commissions, await rehearsals.ReadAsync(cancellation));
}
