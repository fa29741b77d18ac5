using System.Globalization;
using System.IO.Compression;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Access;
using E4Bot.Host.Files.Grids;
using E4Bot.Host.Files.Notice;
using E4Bot.Host.Files.Sheet;
using E4Bot.Host.Life.Exporting;
using E4Bot.Host.Life.Transmitting;

namespace E4Bot.Host.Life.Access;

/// <summary>A candidate's record as one file: a dossier to read, the official documents as they were made, and what is kept in the form of data.</summary>
public sealed class AccessFile(ExamSession session, TimeZoneInfo zone)
{
    /// <returns>How many files it holds.</returns>
    public async ValueTask<int> WriteAsync(AccessRecord record, Stream target, DateTimeOffset at, CancellationToken cancellation)
    {
        await using var zip = await PackZip.BeginAsync(target, CompressionLevel.Optimal, cancellation);
        await zip.AddAsync("dossier.pdf", RecordDocument.Of(record, session, zone, at).ToBytes(), cancellation);
        foreach (var evaluation in record.Sealed)
        {
            await zip.AddAsync(Name("fiche", session.Annexes.Sheet, $"v{evaluation.Sheet.Version}"), SheetDocument.Of(evaluation.Sheet, session, zone).ToBytes(), cancellation);
            await zip.AddAsync(Name("grille", session.Annexes.Grid, $"v{evaluation.Sheet.Version}"), GridDocument.Of(evaluation, session, zone).ToBytes(), cancellation);
        }
        foreach (var notice in record.Notices)
            await zip.AddAsync(Name("notification", session.Annexes.Conformity, $"{notice.Number}"), NoticeDocument.Of(notice, session, zone).ToBytes(), cancellation);
        await zip.AddAsync("donnees.json", ReadableJson.Write(record.Raw), cancellation);
        return zip.Files.Count;
    }

    private static string Name(string form, string annex, FormattableString which) => $"documents/{form}-{SafeName.Of(annex)}-{which.ToString(CultureInfo.InvariantCulture)}.pdf";
}
