using E4Bot.BotFramework;
using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>« évaluer »: the candidate's one card, in the commission's channel, and nowhere else.</summary>
public sealed class EvaluateAnswer(Kept.Passages passages, Places places, Callers callers, IConnector connector, CardPlacing placing, ExamSession session)
{
    public async ValueTask<CardReply> AnswerAsync(Asked asked, string who, CancellationToken cancellation)
    {
        var (candidate, otherwise) = CandidateChoice.Of(asked, "évaluer", who);
        if (candidate is null) return otherwise!;
        if (await RefusalAsync(asked, candidate, cancellation) is { } refusal) return new CardReply.Sentence(refusal);
        var members = await MembersHereAsync(asked, candidate, cancellation);
        await placing.PlaceAsync(candidate, new CardPlace(asked.Where, null, members), asked.Source, cancellation);
        return CardReply.Silence.Instance;
    }

    private async ValueTask<string?> RefusalAsync(Asked asked, Candidate candidate, CancellationToken cancellation)
    {
        var stored = await passages.ReadAsync(candidate, cancellation);
        var actor = asked.Caller.On(stored.Passage, asked.Registry.MembersOf(candidate.Commission));
        if (!Permissions.Allow(actor.Standing, Act.Evaluate)) return RefusalText.Of(new Refusal.NotAllowed(Act.Evaluate), session);
        if (stored.Passage.Outcome is { Kind: not OutcomeKind.Rescheduled } outcome)
            return RefusalText.Of(new Refusal.OutcomeStands(outcome.Kind, Permissions.Allow(actor.Standing, Act.WithdrawOutcome)), session);
        var place = await places.FindAsync(asked.Where.ConversationId, cancellation);
        return place?.Commission == candidate.Commission
            ? null
            : $"Évaluez cette personne dans le canal de sa commission ; s'il n'est pas encore relié, écrivez-y « relier commission {candidate.Commission.Number} ».";
    }

    /// <summary>The members' Teams ids, for the card to refresh on their screens; ties whoever is met for the first time.</summary>
    private async ValueTask<IReadOnlyList<string>> MembersHereAsync(Asked asked, Candidate candidate, CancellationToken cancellation)
    {
        var mails = asked.Registry.MembersOf(candidate.Commission).Select(m => m.Mail).ToHashSet();
        var here = new List<string>();
        foreach (var person in await connector.ListMembersAsync(asked.Where, cancellation))
            if (await callers.TieAsync(person, asked.Registry, cancellation) is { } identity && mails.Contains(identity.Mail))
                here.Add(person.Id);
        return here;
    }
}
