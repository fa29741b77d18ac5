using System.Globalization;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Grids;
using E4Bot.Host.Files.Notice;
using E4Bot.Host.Files.Sheet;
using E4Bot.Host.Kept;
using E4Bot.Pdf;

namespace E4Bot.Host.Http;

/// <summary>The documents that links lead to, written from what is kept.</summary>
public sealed class OfficialDocuments(Registers registers, Kept.Passages passages, ExamSession session, TimeZoneInfo zone)
{
    /// <summary>Null of what is not there, or no longer.</summary>
    public async ValueTask<OfficialDocument?> ReadAsync(LinkedDocument document, CancellationToken cancellation)
    {
        if ((await registers.ReadAsync(cancellation)).Find(document.Candidate) is not { } candidate) return null;
        return document.Kind switch
        {
            DocumentKind.Sheet => await SheetAsync(candidate, document, cancellation),
            DocumentKind.Grid => await GridAsync(candidate, document, cancellation),
            DocumentKind.Notice => await NoticeAsync(candidate, document, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(document)),
        };
    }

    private async ValueTask<OfficialDocument?> SheetAsync(Candidate candidate, LinkedDocument document, CancellationToken cancellation) =>
        await passages.ReadSheetAsync(candidate, document.Number, cancellation) is { } sheet
            ? new OfficialDocument(Name($"fiche-{candidate.Number}-v{sheet.Version}"), SheetDocument.Of(sheet, session, zone))
            : null;

    private async ValueTask<OfficialDocument?> GridAsync(Candidate candidate, LinkedDocument document, CancellationToken cancellation) =>
        await passages.ReadSealedAsync(candidate, document.Number, cancellation) is { } evaluation
            ? new OfficialDocument(Name($"grille-{candidate.Number}-v{evaluation.Sheet.Version}"), GridDocument.Of(evaluation, session, zone))
            : null;

    private async ValueTask<OfficialDocument?> NoticeAsync(Candidate candidate, LinkedDocument document, CancellationToken cancellation) =>
        await passages.ReadNoticeAsync(candidate, document.Number, cancellation) is { } notice
            ? new OfficialDocument(Name($"controle-de-conformite-{candidate.Number}-{notice.Number}"), NoticeDocument.Of(notice, session, zone))
            : null;

    private static string Name(FormattableString name) => $"{name.ToString(CultureInfo.InvariantCulture)}.pdf";
}

/// <param name="Name">Under which a browser keeps the file.</param>
public sealed record OfficialDocument(string Name, PdfDocument Content);
