using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Ledgers;
using E4Bot.Host.Kept;
using E4Bot.Host.Life;
using E4Bot.Host.Life.Harmonising;
using E4Bot.Host.SignIn;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Http;

/// <summary>Somebody who has signed in asks for the ledger of what the jury decided: the same questions as for what a centre hands over, of the whole session.</summary>
public sealed class LedgerOpening(
    Callers callers, StillKnown known, Consultations consultations, Ledgers ledgers, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    public async ValueTask<Opened> OpenAsync(RegistryIndex registry, Visitor visitor, CancellationToken cancellation)
    {
        var caller = await callers.OfAsync(visitor.ObjectId, registry, cancellation);
        var behind = Permissions.Behind(caller.AtMost, DocumentRights.Needed(DocumentKind.Ledger));
        var outcome = behind == Standing.Outsider ? AccessOutcome.Refused : await known.AskAsync(caller, visitor.TenantId, null, cancellation) switch
        {
            StillKnown.Answer.Yes => AccessOutcome.Opened,
            StillKnown.Answer.No => AccessOutcome.NoLongerKnown,
            _ => AccessOutcome.Unanswered,
        };
        await consultations.KeepAsync(new DocumentAccess(time.GetUtcNow(), visitor.ObjectId, null, DocumentKind.Ledger, 0, outcome, behind, null), cancellation);
        return new Opened(outcome, outcome == AccessOutcome.Opened ? Book(await ledgers.ReadAsync(registry, caller.Oversees, cancellation)) : null);
    }

    private DocumentContent.Download Book(Ledger ledger)
    {
        var at = time.GetUtcNow();
        return new DocumentContent.Download(
            $"decisions-du-jury-{SafeName.Of(session.Id)}{LedgerBook.Extension}", LedgerBook.ContentType, (into, cancellation) => into.WriteAsync(LedgerBook.Write(ledger, session, zone, at), cancellation));
    }
}
