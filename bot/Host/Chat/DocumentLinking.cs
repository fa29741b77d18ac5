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

/// <summary>The links of a sealed evaluation, for those who may open what they lead to.</summary>
public sealed class DocumentLinking(Kept.Passages passages, DocumentAddresses addresses, FileOffers files, ExamSession session)
{
    public const string NotOpened =
        "Les documents ne peuvent pas être ouverts : l'adresse publique du bot, ou la connexion des personnes, n'est pas réglée. Prévenez la personne qui l'administre.";

    /// <param name="version">Null for the newest that was sealed.</param>
    /// <param name="card">The card with the links.</param>
    /// <param name="document">What « M'envoyer » sends.</param>
    /// <param name="nothing">What is said where nothing is sealed.</param>
    public async ValueTask<CardReply> LinkAsync(
        Caller caller, RegistryIndex registry, Candidate candidate, int? version, Func<AppreciationSheet, DocumentLinks, Cards.Adaptive.AdaptiveCard> card, Func<AppreciationSheet, LinkedDocument.OfCandidate> document,
        string nothing, CancellationToken cancellation)
    {
        var stored = await passages.ReadAsync(candidate, cancellation);
        var actor = caller.On(stored.Passage, registry.MembersOf(candidate.Commission));
        if (!Permissions.Allow(actor.Standing, Act.SeeSheet)) return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(Act.SeeSheet), session));
        if (await passages.ReadSheetAsync(candidate, version ?? Newest(stored.Passage.Evaluation), cancellation) is not { } sheet) return new CardReply.Sentence(nothing);
        return addresses.LinksOf(sheet) is { } links
            ? new CardReply.Card(files.Beside(card(sheet, links), document(sheet)), "Un document est prêt")
            : new CardReply.Sentence(NotOpened);
    }

    /// <summary>The newest version that was sealed; 0 while there is none.</summary>
    internal static int Newest(Evaluation? evaluation) => evaluation switch
    {
        null => 0,
        { Seal: { } seal } => seal.Version,
        _ => evaluation.Version - 1,
    };
}
