using E4Bot.BotFramework;
using E4Bot.Domain.Evaluations;
using E4Bot.Host.Conversations;
using E4Bot.Host.Delivery;
using E4Bot.Host.Http;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.SharePoint;

/// <summary>
/// Files a sealed sheet in the folder of its commission's channel, and takes it out again when it is reopened. The folder is read by whoever is in the channel: the
/// roster is read right before (rule 10), and with an outsider there nothing is filed.
/// </summary>
public sealed class SheetFiling(
    IOptions<SharePointOptions> options, Kept.Passages passages, DocumentFiles documents, Audience audience, ConversationBook book, ChannelFolder folder, LetterPost letters,
    TimeProvider time, ILogger<SheetFiling> log)
{
    /// <summary>What the posting of a sheet's card gives rise to: nothing where it was withheld, or is not wanted.</summary>
    public Duty? After(Duty posted, ConversationReference channel) =>
        options.Value.Enabled && !posted.IsWithheld && posted.Reached.Contains(channel.ConversationId) ? Owed(DutyKind.FileSheet, posted) : null;

    /// <summary>What the reopening gives rise to, when the sheet was filed or is about to be.</summary>
    public async ValueTask<Duty?> AfterReopeningAsync(Duty retired, DutyLedger ledger, CancellationToken cancellation) =>
        (await ledger.FindAsync(retired with { Kind = DutyKind.FileSheet }, cancellation)).Duty is null ? null : Owed(DutyKind.UnfileSheet, retired);

    public async ValueTask<DutyResult> FileAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        var stored = await passages.ReadAsync(duty.Candidate!, cancellation);
        var sheet = await passages.ReadSheetAsync(duty.Candidate!, duty.Version!.Value, cancellation);
        if (!options.Value.Enabled || sheet is null || stored.Card is not { Where: var where } || stored.Passage.Evaluation?.Seal?.Version != sheet.Version) return new DutyResult.Done(duty);
        if (duty.Filed is null)
        {
            var upload = await UploadAsync(duty, sheet, where, cancellation);
            if (upload is not DutyResult.Done { Duty: { Filed: not null } filed }) return upload;
            duty = filed;
            if (!await ledger.WriteAsync(duty, cancellation)) return DutyResult.Overtaken.Instance;
        }
        return await ShowAsync(duty, ledger, where, cancellation);
    }

    public async ValueTask<DutyResult> UnfileAsync(Duty duty, DutyLedger ledger, CancellationToken cancellation)
    {
        if (await ledger.FindAsync(duty with { Kind = DutyKind.FileSheet }, cancellation) is not ({ Filed: { } filed } filing, true)) return new DutyResult.Done(duty);
        var deleted = await folder.DeleteAsync(filed, cancellation);
        return deleted is GraphAnswer.Done or GraphAnswer.NotFound
            ? await letters.WriteOverAsync(duty, filing, _ => FilingMessages.Removed(duty.Version!.Value), cancellation)
            : Stopped(duty, deleted);
    }

    private Duty Owed(DutyKind kind, Duty of) => new() { Kind = kind, Candidate = of.Candidate, Version = of.Version, Due = DateTimeOffset.MinValue, Since = time.GetUtcNow() };

    private async ValueTask<DutyResult> UploadAsync(Duty duty, AppreciationSheet sheet, ConversationReference where, CancellationToken cancellation)
    {
        if (await documents.ReadAsync(LinkedDocument.Of(sheet), cancellation) is not { } document) return new DutyResult.Done(duty);
        var (kind, group) = await book.FindGroupAsync(where, cancellation);
        if (kind == ConversationKind.GroupChat) return new DutyResult.Done(duty);
        if (group is null) return new DutyResult.Refused(duty, FilingCodes.TeamUnknown);
        try
        {
            if ((await audience.OfAsync(where, sheet, cancellation)).Outsiders.Count > 0)
            {
                log.SheetNotFiled(sheet.Version);
                return new DutyResult.Done(duty);
            }
        }
        catch (ConnectorException failure)
        {
            return LetterPost.Unread(duty, failure);
        }
        var (filed, otherwise) = await folder.PutAsync(group, where.ConversationId, document.Name, document.Document.ToBytes(), cancellation);
        return filed is null ? Stopped(duty, otherwise!) : new DutyResult.Done(duty with { Filed = filed, NotFound = 0 });
    }

    private async ValueTask<DutyResult> ShowAsync(Duty duty, DutyLedger ledger, ConversationReference where, CancellationToken cancellation)
    {
        var (filed, version) = (duty.Filed!, duty.Version!.Value);
        var shown = await letters.SendAsync(duty, ledger, [new Letter(where, null, mayBeDouble => FilingMessages.File(filed, version, mayBeDouble))], cancellation);
        return shown is DutyResult.Refused { Code: var code, Duty: var refused } && SendRefusal.Of(code).Ends == RefusalEnd.Message && !Absence.Explains(code)
            ? await letters.SendAsync(refused, ledger, [new Letter(where, null, mayBeDouble => FilingMessages.Link(filed, version, mayBeDouble))], cancellation)
            : shown;
    }

    /// <summary>A folder is made when the channel's files are first looked at: it is waited for, hours long.</summary>
    private static DutyResult Stopped(Duty duty, GraphAnswer answer) => answer switch
    {
        GraphAnswer.NotNow notNow => new DutyResult.Later(duty, notNow.After),
        GraphAnswer.NotFound when !DutyResult.IsLastSearch(duty) => new DutyResult.Later(duty with { NotFound = duty.NotFound + 1 }, DutyResult.Searches[duty.NotFound]),
        GraphAnswer.NotFound => new DutyResult.Refused(duty, FilingCodes.NoFolder),
        GraphAnswer.Forbidden => new DutyResult.Refused(duty, FilingCodes.Forbidden),
        _ => new DutyResult.Refused(duty, FilingCodes.NotTaken),
    };
}
