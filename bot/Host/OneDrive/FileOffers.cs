using E4Bot.BotFramework;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Lists;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Delivery;
using E4Bot.Host.Http;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Turn;

namespace E4Bot.Host.OneDrive;

/// <summary>« M'envoyer »: whoever may open a document asks for it in their own OneDrive. Teams asks them there once more, in their chat with the bot.</summary>
public sealed class FileOffers(
    UploadHosts hosts, FileRights rights, DocumentFiles documents, IRowStore store, Kept.Passages passages, DutySignals signals, ExamSession session, TimeProvider time)
{
    private const string NotHere = "Dans ce nuage, Teams ne permet pas de déposer un document dans un OneDrive : ouvrez-le par son lien.";
    private const string NoDocument = "Ce document n'existe pas, ou pas encore.";

    private static readonly DocumentKind[] Offered = [DocumentKind.Sheet, DocumentKind.Grid, DocumentKind.Notice];

    /// <summary>What is said where it was asked for, when that is not the chat in which it is offered.</summary>
    public static CardReply.Sentence Follows { get; } = new("Le document vous est proposé dans votre conversation privée avec E4Bot : acceptez-le là.");

    /// <summary>The card of a link, with the button beside it where Teams lets a bot hand files over.</summary>
    public AdaptiveCard Beside(AdaptiveCard link, LinkedDocument.OfCandidate document) =>
        hosts.AreAny ? SendMe.Beside(link, document.Candidate, DocumentAddresses.Folder(document.Kind), document.Number) : link;

    /// <summary>The document that a button names; null of what is none.</summary>
    public static LinkedDocument.OfCandidate? Named(CandidateNumber candidate, string? kind, int? number) => number is { } which
        ? Offered.Where(known => DocumentAddresses.Folder(known) == kind).Select(known => LinkedDocument.Numbered(known, candidate, which)).FirstOrDefault()
        : null;

    /// <summary>Null when it is offered; else why it is not.</summary>
    /// <param name="met">Where they asked: their chat is found from there.</param>
    public async ValueTask<CardReply.Sentence?> AskAsync(
        Caller caller, RegistryIndex registry, Candidate candidate, LinkedDocument.OfCandidate? asked, ConversationReference met, CancellationToken cancellation)
    {
        if (asked is not null && !await rights.AllowAsync(caller, registry, candidate, asked.Kind, cancellation))
            return new CardReply.Sentence(RefusalText.Of(new Refusal.NotAllowed(DocumentRights.Needed(asked.Kind)), session));
        if (!hosts.AreAny) return new CardReply.Sentence(NotHere);
        if (asked is null || await documents.ReadAsync(asked, cancellation) is null) return new CardReply.Sentence(NoDocument);
        await OweAsync(candidate, new FileForPerson(asked.Kind, asked.Number, caller.ObjectId, caller.TeamsId), met, cancellation);
        return null;
    }

    private async ValueTask OweAsync(Candidate candidate, FileForPerson file, ConversationReference met, CancellationToken cancellation)
    {
        var duty = new Duty { Kind = DutyKind.OfferFile, Candidate = candidate, Due = DateTimeOffset.MinValue, Where = met, File = file };
        await store.CommitAsync(passages.Partition(candidate), [DutyRows.Ask(duty, time.GetUtcNow())], cancellation);
        signals.Send(new DutyAddress(passages.Partition(candidate), DutyKeys.Of(duty), duty.Due));
    }
}
