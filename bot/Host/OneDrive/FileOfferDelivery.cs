using System.Globalization;
using E4Bot.Host.Delivery;
using E4Bot.Host.Http;

namespace E4Bot.Host.OneDrive;

/// <summary>Posts the file consent card into the chat of whoever asked for a document, and nowhere else.</summary>
public sealed class FileOfferDelivery(FileRights rights, FileSeals seals, DocumentFiles documents, LetterPost letters, TimeProvider time)
{
    public async ValueTask<DutyResult> OfferAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        var (file, number) = (duty.File!, duty.Candidate!.Number);
        if (!await rights.AllowNowAsync(file, number, cancellation)) return new DutyResult.Done(duty);
        if (await documents.ReadAsync(file.Of(number), cancellation) is not { } document) return new DutyResult.Done(duty);
        var bytes = document.Document.ToBytes().Length;
        var letter = new Letter(duty.Where!, file.TeamsId, mayBeDouble => FileMessages.Offer(file, document.Name, bytes, Sealed(duty), mayBeDouble));
        return await letters.SendAsync(duty, ledger, [letter], cancellation);
    }

    private string Sealed(Duty duty)
    {
        var file = duty.File!;
        var id = string.Create(CultureInfo.InvariantCulture, $"{(duty.Since ?? DateTimeOffset.MinValue).UtcTicks:x}");
        return seals.Seal(new FileOffer(file.Kind, duty.Candidate!.Number, file.Number, file.PersonId, duty.Where!.TenantId, id, time.GetUtcNow() + FileSeals.OfferStands));
    }
}
