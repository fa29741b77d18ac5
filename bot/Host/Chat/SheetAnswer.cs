using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Http;
using E4Bot.Host.Kept;
using E4Bot.Host.OneDrive;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Chat;

/// <summary>A sealed sheet, for those who may see it: a short-lived link of their own.</summary>
public sealed class SheetAnswer(CandidateChoice choice, Kept.Passages passages, DocumentLinks links, FileOffers files, ExamSession session)
{
    private const string NoSheet = "Il n'y a pas encore de fiche scellée pour cette personne : elle existe dès que les deux membres ont visé.";
    internal const string NoAddress = "Les documents ne peuvent pas être ouverts : l'adresse publique du bot n'est pas réglée. Prévenez la personne qui l'administre.";

    public async ValueTask<CardReply> AnswerAsync(Asked asked, string who, CancellationToken cancellation)
    {
        var (candidate, otherwise) = await choice.OfAsync(asked, "fiche", who, cancellation);
        return candidate is null ? otherwise! : await LinkAsync(asked.Caller, asked.Registry, candidate, null, cancellation);
    }

    /// <param name="version">Null for the newest that was sealed.</param>
    public async ValueTask<CardReply> LinkAsync(Caller caller, RegistryIndex registry, Candidate candidate, int? version, CancellationToken cancellation)
    {
        var stored = await passages.ReadAsync(candidate, cancellation);
        var actor = caller.On(stored.Passage, registry.MembersOf(candidate.Commission));
        if (!Permissions.Allow(actor.Standing, Act.SeeSheet)) return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.SeeSheet), session));
        if (await passages.ReadSheetAsync(candidate, version ?? Newest(stored.Passage.Evaluation), cancellation) is not { } sheet) return new CardReply.Sentence(NoSheet);
        return links.For(LinkedDocument.Of(sheet), caller.ObjectId) is { } link
            ? new CardReply.Card(files.Beside(LinkCard.Of(sheet, link, DocumentLinks.Minutes), LinkedDocument.Of(sheet)), "Un document est prêt")
            : new CardReply.Sentence(NoAddress);
    }

    /// <summary>The newest version that was sealed; 0 while there is none.</summary>
    internal static int Newest(Evaluation? evaluation) => evaluation switch
    {
        null => 0,
        { Seal: { } seal } => seal.Version,
        _ => evaluation.Version - 1,
    };
}
