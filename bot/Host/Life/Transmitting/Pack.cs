using System.IO.Compression;
using E4Bot.Cards.French;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Bordereaux;
using E4Bot.Host.Files.Grids;
using E4Bot.Host.Files.Notice;
using E4Bot.Host.Files.Sheet;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Exporting;

namespace E4Bot.Host.Life.Transmitting;

/// <summary>
/// What the jury receives of a centre (rule 12), as one zip: the bordereau, each one's grid and appreciation sheet, the ground of each NV, and the sums of all of
/// it. Written as it is made: no more than one document is held at a time.
/// </summary>
public sealed class Pack(ExamSession session, TimeZoneInfo zone)
{
    public const string Extension = ".zip";

    public const string ContentType = "application/zip";

    /// <summary>The documents are compressed inside already: a harder look at them gains next to nothing (docs/speed.md).</summary>
    public const CompressionLevel Level = CompressionLevel.Fastest;

    /// <summary>The same transmission at the same moment gives the same bytes.</summary>
    /// <param name="transmission">A complete one.</param>
    /// <param name="target">Only written to, and left open.</param>
    /// <param name="packed">Told how many candidates are.</param>
    public async ValueTask<PackFacts> WriteAsync(Transmission transmission, Stream target, DateTimeOffset at, Action<int> packed, CancellationToken cancellation)
    {
        if (!transmission.Bordereau.IsComplete) throw new InvalidOperationException("A pack is of a complete bordereau: who makes one looks first.");
        await using var passing = new OneWayStream(target);
        int files;
        await using (var zip = await PackZip.BeginAsync(passing, Level, cancellation))
        {
            var names = new PackNames(session);
            await AddHeadAsync(zip, names, transmission, at, cancellation);
            var done = 0;
            foreach (var dossier in transmission.Dossiers)
            {
                foreach (var (path, content) in Documents(dossier, names)) await zip.AddAsync(path, content, cancellation);
                await passing.FlushAsync(cancellation);
                packed(++done);
            }
            await zip.AddAsync(PackNames.Manifest, ReadableJson.Write(KeptJson.Write(Manifest(transmission, at, zip.Files))), cancellation);
            await zip.AddAsync(PackNames.Sums, PackSums.Write(zip.Files), cancellation);
            files = zip.Files.Count;
        }
        await passing.FlushAsync(cancellation);
        return new PackFacts(files, passing.Count, passing.Sha256);
    }

    private async ValueTask AddHeadAsync(PackZip zip, PackNames names, Transmission transmission, DateTimeOffset at, CancellationToken cancellation)
    {
        var bordereau = transmission.Bordereau;
        await zip.AddAsync(PackNames.ReadMe, PackWords.Of(bordereau, session, new WallClock(zone, at)), cancellation);
        await zip.AddAsync(names.Bordereau(bordereau.Centre, ".pdf"), BordereauDocument.Of(bordereau, session, zone, at).ToBytes(), cancellation);
        await zip.AddAsync(names.Bordereau(bordereau.Centre, BordereauBook.Extension), BordereauBook.Write(bordereau, session, zone, at), cancellation);
    }

    private IEnumerable<(string Path, byte[] Content)> Documents(JuryDossier dossier, PackNames names)
    {
        var candidate = dossier.Line.Candidate;
        if (dossier.Evaluation is { } evaluation)
        {
            yield return (names.Grid(candidate), GridDocument.Of(evaluation, session, zone).ToBytes());
            yield return (names.Sheet(candidate), SheetDocument.Of(evaluation.Sheet, session, zone).ToBytes());
        }
        if (dossier.Notice is { } notice) yield return (names.Notice(candidate), NoticeDocument.Of(notice, session, zone).ToBytes());
    }

    private PackManifest Manifest(Transmission transmission, DateTimeOffset at, IReadOnlyList<PackedFile> files) => new(
        PackManifest.Current,
        session.Id,
        session.Exam.Code,
        transmission.Bordereau.Centre,
        at,
        ProgramVersion.Text,
        transmission.Bordereau.Lines.Count,
        [.. BordereauTotals.Of(transmission.Bordereau).Select(total => new PackedCount(total.Title, total.Count))],
        files);
}

/// <param name="Files">All of them, the manifest and the sums included.</param>
/// <param name="Sha256">Of the whole zip.</param>
public sealed record PackFacts(int Files, long Bytes, string Sha256);
