using E4Bot.Domain.Passages;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Transmitting;
using E4Bot.Host.SignIn;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Http;

/// <summary>Somebody who has signed in asks for what a whole centre hands over: the same questions as for one candidate, but of no candidate.</summary>
public sealed class CentreOpening(Callers callers, StillKnown known, Consultations consultations, CentreDocuments documents, TimeProvider time)
{
    public async ValueTask<Opened> OpenAsync(RegistryIndex registry, Visitor visitor, LinkedDocument.OfCentre document, CancellationToken cancellation)
    {
        var caller = await callers.OfAsync(visitor.ObjectId, registry, cancellation);
        var centre = Transmissions.CentresOf(registry).FirstOrDefault(of => CentreKey.Of(of) == document.Centre);
        var behind = centre is null ? Standing.Outsider : Permissions.Behind(caller.Over(centre), DocumentRights.Needed(document.Kind));
        var (outcome, content) = centre is null || behind == Standing.Outsider
            ? (AccessOutcome.Refused, null)
            : await AnswerAsync(caller, registry, visitor, centre, document.Kind, cancellation);
        await consultations.KeepAsync(
            new DocumentAccess(time.GetUtcNow(), visitor.ObjectId, null, document.Kind, 0, outcome, behind, null, document.Centre), cancellation);
        return new Opened(outcome, content);
    }

    private async ValueTask<(AccessOutcome Outcome, DocumentContent? Content)> AnswerAsync(
        Caller caller, RegistryIndex registry, Visitor visitor, string centre, DocumentKind kind, CancellationToken cancellation) =>
        await known.AskAsync(caller, visitor.TenantId, null, cancellation) switch
        {
            StillKnown.Answer.Yes => await documents.ReadAsync(registry, centre, kind, cancellation) is { } content ? (AccessOutcome.Opened, content) : (AccessOutcome.Outstanding, null),
            StillKnown.Answer.No => (AccessOutcome.NoLongerKnown, null),
            _ => (AccessOutcome.Unanswered, null),
        };
}
