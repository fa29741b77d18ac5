using E4Bot.Cards.French;
using E4Bot.Cards.Synthesis;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Http;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.Synthesis;

/// <summary>« modèle »: a blank tableau de synthèse for a candidate, by a link.</summary>
public sealed class SynthesisModelAnswer(CandidateChoice choice, Kept.Passages passages, DocumentAddresses addresses, ExamSession session)
{
    public async ValueTask<CardReply> AnswerAsync(Asked asked, string who, CancellationToken cancellation)
    {
        var (candidate, otherwise) = await choice.OfAsync(asked, "modèle", who, cancellation);
        if (candidate is null) return otherwise!;
        var passage = (await passages.ReadAsync(candidate, cancellation)).Passage;
        var standing = asked.Caller.On(passage, asked.Registry.MembersOf(candidate.Commission)).Standing;
        if (!Permissions.Allow(standing, Act.AttachSynthesis)) return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.AttachSynthesis), session));
        return addresses.Of(new LinkedDocument.SynthesisModel(candidate.Number)) is { } link
            ? new CardReply.Card(SynthesisModelCard.Of(candidate, link), "Un document est prêt")
            : new CardReply.Sentence(DocumentLinking.NotOpened);
    }
}
