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
public sealed class EvaluateAnswer(
    CandidateChoice choice, Kept.Passages passages, Places places, Callers callers, IConnector connector, CardPlacing placing, ExamSession session)
{
    public async ValueTask<CardReply> AnswerAsync(Asked asked, string who, CancellationToken cancellation)
    {
        var (candidate, otherwise) = await choice.OfAsync(asked, "évaluer", who, cancellation);
        if (candidate is null) return otherwise!;
        var passage = (await passages.ReadAsync(candidate, cancellation)).Passage;
        if (await RefusalAsync(asked, candidate, passage, cancellation) is { } refusal) return new CardReply.Sentence(refusal);
        var members = await MembersHereAsync(asked, passage, asked.Registry.MembersOf(candidate.Commission), cancellation);
        await placing.PlaceAsync(candidate, new CardPlace(asked.Where, null, members), asked.Source, cancellation);
        return CardReply.Silence.Instance;
    }

    private async ValueTask<string?> RefusalAsync(Asked asked, Candidate candidate, Passage passage, CancellationToken cancellation)
    {
        var actor = asked.Caller.On(passage, asked.Registry.MembersOf(candidate.Commission));
        if (!Permissions.Allow(actor.Standing, Act.Evaluate)) return RefusalText.Of(new Refusal.NotAllowed(Act.Evaluate), session);
        if (Exam.WhyNotHeard(passage, actor, session) is { } refusal) return RefusalText.Of(refusal, session);
        var place = await places.FindAsync(asked.Where.ConversationId, cancellation);
        return place?.Commission == candidate.Commission
            ? null
            : $"Évaluez cette personne dans le canal de sa commission ; s'il n'est pas encore relié, écrivez-y « relier commission {candidate.Commission.Number} ».";
    }

    /// <summary>The Teams ids of those who have a seat, for the card to refresh on their screens; ties whoever is met for the first time.</summary>
    private async ValueTask<IReadOnlyList<string>> MembersHereAsync(Asked asked, Passage passage, IReadOnlyList<Person> members, CancellationToken cancellation)
    {
        var here = new List<string>();
        foreach (var person in await connector.ListMembersAsync(asked.Where, cancellation))
            if (await callers.TieAsync(person, asked.Where.TenantId, asked.Registry, cancellation) is { } identity
                && new Caller("", person.Id, identity.Mail, asked.Registry.PartsOf(identity.Mail)).On(passage, members).Seat is not null)
                here.Add(person.Id);
        return here;
    }
}
