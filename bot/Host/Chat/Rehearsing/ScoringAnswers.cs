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

/// <summary>A member opens a made-up file, and scores it for their commission.</summary>
public sealed class ScoringAnswers(Rehearsals rehearsals, RehearsalAnswer list, RehearsalMaterial material, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    public async ValueTask<CardReply> OpenAsync(Caller caller, Press press, CancellationToken cancellation)
    {
        if (WhyNot(caller, press) is { } refusal) return refusal;
        var (file, commission) = Named(press);
        return Card(View(file, commission) with { Stands = await rehearsals.FindAsync(file.Key, commission, cancellation) });
    }

    /// <summary>Kept, and the list follows; or the same card with what was typed, what stands, and why.</summary>
    public async ValueTask<CardReply> ScoreAsync(Caller caller, RegistryIndex registry, Press press, TurnSource source, CancellationToken cancellation)
    {
        if (WhyNot(caller, press) is { } otherwise) return otherwise;
        var (file, commission) = Named(press);
        var (answer, by, now) = (RehearsalInputs.Read(press, file.Key, commission, session.Grid), ScorerOf(caller, commission), time.GetUtcNow());
        var result = await rehearsals.RunAsync(answer, stands => Scoring.Decide(material, session.Grid, stands, answer, by, now), source.Activity, now, cancellation);
        return result.Refusal is { } refusal
            ? Card(View(file, commission) with { Stands = result.Stands, Notice = RehearsalText.Of(refusal, session.Grid), Typed = press.Typed })
            : await list.ShowAsync(caller, registry, $"« {file.Title} » : {RehearsalText.Saved}", cancellation);
    }

    /// <summary>Null where the press names a file that is proposed, and a commission of the caller's own.</summary>
    private CardReply.Sentence? WhyNot(Caller caller, Press press)
    {
        if (caller.Parts.Count == 0) return CandidateChoice.Stranger;
        if (!Permissions.Allow(caller.AtMost, Act.Rehearse)) return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.Rehearse), session));
        if (RehearsalInputs.Commission(press) is not { } commission || !caller.Commissions.Contains(commission)) return Sentence(new ScoringRefusal.NotOfTheCommission());
        return material.Find(RehearsalInputs.File(press) ?? "") is null ? Sentence(new ScoringRefusal.UnknownFile()) : null;
    }

    private (RehearsalFile File, CommissionKey Commission) Named(Press press) => (material.Find(RehearsalInputs.File(press)!)!, RehearsalInputs.Commission(press)!);

    private static Scorer ScorerOf(Caller caller, CommissionKey commission) =>
        new(caller.ObjectId, caller.Parts.First(part => part.Commission == commission).FullName, [.. caller.Commissions]);

    private ScoringView View(RehearsalFile file, CommissionKey commission) => new(file, commission, session, new WallClock(zone, time.GetUtcNow()));

    private CardReply.Sentence Sentence(ScoringRefusal refusal) => new(RehearsalText.Of(refusal, session.Grid));

    private static CardReply.Card Card(ScoringView view) => new(ScoringCard.Of(view), RehearsalCard.Summary);
}
