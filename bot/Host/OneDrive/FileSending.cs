using E4Bot.BotFramework;
using E4Bot.Host.Conversations;
using E4Bot.Host.Delivery;
using E4Bot.Host.Http;

namespace E4Bot.Host.OneDrive;

/// <summary>
/// Puts an accepted file into the person's drive, shows it in their chat, and writes over the card that asked. Each step is kept before the next: a crash repeats
/// at most the last one.
/// </summary>
public sealed class FileSending(
    FileRights rights, FileSeals seals, UploadHosts hosts, DocumentFiles documents, DriveUploads uploads, LetterPost letters, ProactivePosts posts, ILogger<FileSending> log)
{
    /// <summary>Stands for the drive in <see cref="Duty.Sending"/>: an attempt may have arrived.</summary>
    private const string Drive = "onedrive";

    public async ValueTask<DutyResult> SendAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        if (duty.File!.End is null)
        {
            var upload = await UploadAsync(duty, ledger, cancellation);
            if (upload is not DutyResult.Done { Duty: var uploaded }) return upload;
            duty = uploaded;
            if (!await ledger.WriteAsync(duty, cancellation)) return DutyResult.Overtaken.Instance;
            log.FileEnded(duty.File!.Kind, duty.File.Number, duty.File.PersonId, duty.File.End!.Value);
        }
        var shown = duty.File!.End == FileEnd.Sent ? await ShowAsync(duty, ledger, cancellation) : new DutyResult.Done(duty);
        return shown is DutyResult.Done done ? await CloseCardAsync(done.Duty, ledger, cancellation) : shown;
    }

    private async ValueTask<DutyResult> UploadAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        var (file, number) = (duty.File!, duty.Candidate!.Number);
        if (!await rights.AllowNowAsync(file, number, cancellation)) return Ended(duty, FileEnd.NotAllowed);
        if (await documents.ReadAsync(file.Of(number), cancellation) is not { } document) return Ended(duty, FileEnd.Gone);
        var inDoubt = duty.Sending is not null;
        if (seals.ReadPlace(file.Place!) is not { } place) return Ended(duty, inDoubt ? FileEnd.Unsure : FileEnd.TooLate);
        if (!hosts.Allow(place.UploadUrl)) return Ended(duty, FileEnd.PlaceRefused);
        duty = duty with { Sending = Drive };
        if (!await ledger.WriteAsync(duty, cancellation)) return DutyResult.Overtaken.Instance;
        return await uploads.PutAsync(new Uri(place.UploadUrl), document.Document.ToBytes(), cancellation) switch
        {
            DriveUpload.Stands => Ended(duty, FileEnd.Sent),
            DriveUpload.NotNow notNow => new DutyResult.Later(inDoubt ? duty : duty with { Sending = null }, notNow.After),
            DriveUpload.InDoubt => new DutyResult.Later(duty, null),
            DriveUpload.Closed => Ended(duty, inDoubt ? FileEnd.Unsure : FileEnd.TooLate),
            DriveUpload.Refused => Ended(duty, inDoubt ? FileEnd.Unsure : FileEnd.DriveRefused),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is no known outcome."),
        };
    }

    private static DutyResult.Done Ended(Duty duty, FileEnd end) => new(duty with { Sending = null, File = duty.File! with { End = end } });

    private async ValueTask<DutyResult> ShowAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        // Shown already, by an attempt that died before the card was written over.
        if (duty.File!.Place is null || seals.ReadPlace(duty.File.Place) is not { } place) return new DutyResult.Done(duty);
        var name = $"{DocumentAddresses.Folder(duty.File.Kind)}.pdf";
        var letter = new Letter(duty.Where!, null, mayBeDouble => FileMessages.Received(duty.File, name, place, mayBeDouble));
        return await letters.SendAsync(duty, ledger, [letter], cancellation);
    }

    /// <summary>The address is kept no longer than it is needed. Where no card stands that could say what became of the file, a message does.</summary>
    private async ValueTask<DutyResult> CloseCardAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        duty = duty with { File = duty.File! with { Place = null } };
        var ended = FileMessages.Ended(duty.File);
        if (duty.File.ConsentId is { Length: > 0 } card)
        {
            var outcome = await posts.UpdateAsync(duty, duty.Where!, card, ended, cancellation);
            if (outcome is not SendOutcome.Refused { Code: var code } || Absence.Explains(code)) return DutyResult.Of(duty, outcome);
        }
        return duty.File.End == FileEnd.Sent ? new DutyResult.Done(duty) : await letters.SendAsync(duty, ledger, [new Letter(duty.Where!, null, _ => ended)], cancellation);
    }
}
