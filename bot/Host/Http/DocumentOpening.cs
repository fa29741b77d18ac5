using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Kept;
using E4Bot.Host.SignIn;
using E4Bot.Host.Store;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Http;

/// <summary>
/// Somebody who has signed in asks for a document: who they are by the import that stands, what they are to this candidate now, whether Teams still knows them
/// so. What is shown is written down first; what cannot be written down is not shown.
/// </summary>
public sealed class DocumentOpening(
    Registers registers, Kept.Passages passages, Callers callers, StillKnown known, Consultations consultations, OfficialDocuments documents, CentreOpening centres,
    LedgerOpening ledger, TimeProvider time)
{
    /// <exception cref="StoreUnavailableException">What is kept cannot be read or written.</exception>
    public async ValueTask<Opened> OpenAsync(Visitor visitor, LinkedDocument document, CancellationToken cancellation)
    {
        var registry = await registers.ReadAsync(cancellation);
        return document switch
        {
            LinkedDocument.OfCandidate of => await OpenAsync(registry, visitor, of, cancellation),
            LinkedDocument.OfCentre of => await centres.OpenAsync(registry, visitor, of, cancellation),
            LinkedDocument.OfSession => await ledger.OpenAsync(registry, visitor, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(document)),
        };
    }

    private async ValueTask<Opened> OpenAsync(RegistryIndex registry, Visitor visitor, LinkedDocument.OfCandidate document, CancellationToken cancellation)
    {
        var caller = await callers.OfAsync(visitor.ObjectId, registry, cancellation);
        var registered = registry.Find(document.Candidate);
        // A number that nobody has is looked for as any other: the time that it takes tells nothing.
        var candidate = registered ?? Nobody(registry, document);
        var stored = candidate is null ? null : await passages.ReadAsync(candidate, cancellation);
        var actor = stored is null ? null : caller.On(stored.Passage, registry.MembersOf(candidate!.Commission));
        var behind = Permissions.Behind(actor?.Standing ?? Standing.Outsider, DocumentRights.Needed(document.Kind));
        var access = new DocumentAccess(time.GetUtcNow(), visitor.ObjectId, document.Candidate, document.Kind, document.Number, AccessOutcome.Opened, behind, actor?.Seat);
        if (registered is null || behind == Standing.Outsider) return await RefusedAsync(access, AccessOutcome.Refused, cancellation);
        return await known.AskAsync(caller, visitor.TenantId, stored!.Card, cancellation) switch
        {
            StillKnown.Answer.Yes => await ShownAsync(registered, document, access, cancellation),
            StillKnown.Answer.No => await RefusedAsync(access, AccessOutcome.NoLongerKnown, cancellation),
            _ => await RefusedAsync(access, AccessOutcome.Unanswered, cancellation),
        };
    }

    private async ValueTask<Opened> ShownAsync(Candidate candidate, LinkedDocument.OfCandidate document, DocumentAccess access, CancellationToken cancellation)
    {
        if (await documents.ReadAsync(candidate, document, cancellation) is not { } content || !await IsKeptAsync(candidate, document, access, cancellation))
            return await RefusedAsync(access, AccessOutcome.Refused, cancellation);
        return new Opened(AccessOutcome.Opened, content);
    }

    /// <summary>Where the document itself is kept, what was opened of it stands beside it.</summary>
    private async ValueTask<bool> IsKeptAsync(Candidate candidate, LinkedDocument.OfCandidate document, DocumentAccess access, CancellationToken cancellation)
    {
        var row = document switch
        {
            LinkedDocument.Sheet or LinkedDocument.Grid => Keys.SealedSheet(candidate.Number, document.Number),
            LinkedDocument.Notice => Keys.Notice(candidate.Number, document.Number),
            _ => null,
        };
        if (row is not null) return await consultations.KeepAsync(candidate, row, access, cancellation);
        await consultations.KeepAsync(access, cancellation);
        return true;
    }

    private async ValueTask<Opened> RefusedAsync(DocumentAccess access, AccessOutcome outcome, CancellationToken cancellation)
    {
        await consultations.KeepAsync(access with { Outcome = outcome }, cancellation);
        return new Opened(outcome, null);
    }

    private static Candidate? Nobody(RegistryIndex registry, LinkedDocument.OfCandidate document) =>
        registry.Registry.Candidates is [var any, ..] ? any with { Number = document.Candidate } : null;
}

/// <param name="Content">Null of what is not shown.</param>
public sealed record Opened(AccessOutcome Outcome, DocumentContent? Content);
