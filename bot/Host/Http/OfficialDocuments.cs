using System.Globalization;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Grids;
using E4Bot.Host.Files.Notice;
using E4Bot.Host.Files.Sheet;
using E4Bot.Host.Files.Synthesis.Model;
using E4Bot.Host.Life;

namespace E4Bot.Host.Http;

/// <summary>The documents that addresses lead to, written from what is kept.</summary>
public sealed class OfficialDocuments(Kept.Passages passages, ExamSession session, TimeZoneInfo zone)
{
    /// <summary>Null of what is not there, or no longer.</summary>
    public ValueTask<DocumentContent?> ReadAsync(Candidate candidate, LinkedDocument.OfCandidate document, CancellationToken cancellation) => document switch
    {
        LinkedDocument.Sheet sheet => SheetAsync(candidate, sheet.Version, cancellation),
        LinkedDocument.Grid grid => GridAsync(candidate, grid.Version, cancellation),
        LinkedDocument.Notice notice => NoticeAsync(candidate, notice.Which, cancellation),
        LinkedDocument.SynthesisModel => new(Model(candidate)),
        _ => throw new ArgumentOutOfRangeException(nameof(document)),
    };

    private async ValueTask<DocumentContent?> SheetAsync(Candidate candidate, int version, CancellationToken cancellation) =>
        await passages.ReadSheetAsync(candidate, version, cancellation) is { } sheet
            ? new DocumentContent.Pdf(Name($"fiche-{candidate.Number}-v{sheet.Version}"), SheetDocument.Of(sheet, session, zone))
            : null;

    private async ValueTask<DocumentContent?> GridAsync(Candidate candidate, int version, CancellationToken cancellation) =>
        await passages.ReadSealedAsync(candidate, version, cancellation) is { } evaluation
            ? new DocumentContent.Pdf(Name($"grille-{candidate.Number}-v{evaluation.Sheet.Version}"), GridDocument.Of(evaluation, session, zone))
            : null;

    private async ValueTask<DocumentContent?> NoticeAsync(Candidate candidate, int which, CancellationToken cancellation) =>
        await passages.ReadNoticeAsync(candidate, which, cancellation) is { } notice
            ? new DocumentContent.Pdf(Name($"controle-de-conformite-{candidate.Number}-{notice.Number}"), NoticeDocument.Of(notice, session, zone))
            : null;

    private DocumentContent.Download Model(Candidate candidate) => new(
        $"tableau-de-synthese-{SafeName.Of(candidate.Number.Value)}{SynthesisModel.Extension}",
        SynthesisModel.ContentType,
        (into, cancellation) => into.WriteAsync(SynthesisModel.Write(session, candidate, SynthesisModel.CentreOf(candidate)), cancellation));

    private static string Name(FormattableString name) => $"{name.ToString(CultureInfo.InvariantCulture)}.pdf";
}
