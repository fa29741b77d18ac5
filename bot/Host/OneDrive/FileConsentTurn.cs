using E4Bot.BotFramework;
using E4Bot.Domain.Registry;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Turn;

namespace E4Bot.Host.OneDrive;

/// <summary>
/// The answer to a file consent card. It is kept and answered at once; what follows from it is a duty. The first answer to an offer stands, whichever it is and
/// however often it comes.
/// </summary>
public sealed class FileConsentTurn(
    FileSeals seals, UploadHosts hosts, Registers registers, IRowStore store, Kept.Passages passages, DutySignals signals, MessageTurn messages, TimeProvider time, ILogger<FileConsentTurn> log)
{
    private static readonly TurnResult Unreadable = new TurnResult.Invoke(StatusCodes.Status400BadRequest, ReadOnlyMemory<byte>.Empty);

    /// <summary>Outside a personal chat there is no such card: what comes from there is none of ours.</summary>
    public async ValueTask<TurnResult> RunAsync(Activity activity, CancellationToken cancellation)
    {
        if (activity.Conversation?.Kind != ConversationKind.Personal || ConversationReference.Of(activity) is not { } where) return Unreadable;
        if (!FileConsentAnswer.TryRead(activity, out var answer)) return Unreadable;
        if (OfferOf(activity, answer, where) is { } offer && (await registers.ReadAsync(cancellation)).Find(offer.Candidate) is { } candidate)
            await KeepAsync(candidate, Answered(candidate, offer, answer, activity, where), cancellation);
        else
            await messages.SayAsync(where, FileMessages.NotOpen, cancellation);
        return TurnResult.Done.Instance;
    }

    /// <summary>Null of an offer that was forged, is too old, or is somebody else's.</summary>
    private FileOffer? OfferOf(Activity activity, FileConsentAnswer answer, ConversationReference where)
    {
        if (seals.ReadOffer(answer.Context) is { } offer && offer.PersonId == activity.From?.AadObjectId && offer.Tenant == where.TenantId) return offer;
        log.FileOfferNotOpen();
        return null;
    }

    private Duty Answered(Candidate candidate, FileOffer offer, FileConsentAnswer answer, Activity activity, ConversationReference where)
    {
        var file = new FileForPerson(offer.Kind, offer.Number, offer.PersonId, activity.From!.Id!) { Offer = offer.Id, ConsentId = activity.ReplyToId };
        return new Duty
        {
            Kind = DutyKind.SendFile,
            Candidate = candidate,
            Due = DateTimeOffset.MinValue,
            Since = time.GetUtcNow(),
            Where = where,
            File = answer.Place is not { } place ? file with { End = FileEnd.Declined }
                : hosts.Allow(place.UploadUrl) && hosts.Allow(place.ContentUrl) ? file with { Place = seals.Seal(place) }
                : file with { End = FileEnd.PlaceRefused },
        };
    }

    private async ValueTask KeepAsync(Candidate candidate, Duty duty, CancellationToken cancellation)
    {
        var partition = passages.Partition(candidate);
        if (await store.CommitAsync(partition, [new RowChange.Insert(DutyKeys.Of(duty), KeptJson.Write(duty))], cancellation) is CommitResult.Committed)
            signals.Send(new DutyAddress(partition, DutyKeys.Of(duty), duty.Due));
    }
}
