using E4Bot.Cards.French;
using E4Bot.Cards.Synthesis;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Domain.Synthesis;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat.Synthesis;

/// <summary>« synthèse »: attaches the file that comes along; without one, shows the table that stands.</summary>
public sealed class SynthesisAnswer(CandidateChoice choice, SynthesisAttaching attaching, Kept.Passages passages, ExamSession session)
{
    private const string Summary = "Tableau de synthèse";
    private const string None = "Aucun tableau de synthèse n'est joint pour cette personne.";
    private const string How = "Pour en joindre un, envoyez-moi le fichier .xlsx en conversation privée, avec « synthèse » suivi du numéro.";
    private const string Lost = "Le tableau de synthèse de cette personne est introuvable : prévenez la personne qui administre le bot.";

    public async ValueTask<CardReply> AnswerAsync(Asked asked, string? who, CancellationToken cancellation)
    {
        if (asked.Caller.Parts.Count == 0) return CandidateChoice.Stranger;
        if (!AttachedFiles.AreWith(asked.Activity)) return await ShowAsync(asked, who ?? "", cancellation);
        return await attaching.AttachAsync(asked, who, cancellation) switch
        {
            Attachment.Kept kept => new CardReply.Card(SynthesisCard.Of(kept.Candidate, kept.Table, session, Origin(kept.Attached, asked.Clock), kept.Notice), Summary),
            Attachment.Not not => new CardReply.Sentence(not.Sentence),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is no known attachment."),
        };
    }

    private async ValueTask<CardReply> ShowAsync(Asked asked, string who, CancellationToken cancellation)
    {
        var (candidate, otherwise) = await choice.OfAsync(asked, "synthèse", who, cancellation);
        if (candidate is null) return otherwise!;
        var passage = (await passages.ReadAsync(candidate, cancellation)).Passage;
        var standing = asked.Caller.On(passage, asked.Registry.MembersOf(candidate.Commission)).Standing;
        if (!Permissions.Allow(standing, Act.SeeSynthesis)) return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.SeeSynthesis), session));
        if (passage.Synthesis is not { } attached) return new CardReply.Sentence(Permissions.Allow(standing, Act.AttachSynthesis) ? $"{None} {How}" : None);
        return await passages.ReadSynthesisAsync(candidate, attached.Version, cancellation) is { } kept
            ? new CardReply.Card(SynthesisCard.Of(passage.Candidate, kept.Table, session, Origin(attached, asked.Clock)), Summary)
            : new CardReply.Sentence(Lost);
    }

    private static string Origin(AttachedSynthesis attached, WallClock clock) =>
        $"Version {attached.Version}, jointe le {clock.Moment(attached.At)} par {attached.By}.";
}
