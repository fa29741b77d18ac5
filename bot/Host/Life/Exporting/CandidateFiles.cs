using System.Globalization;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Notice;
using E4Bot.Host.Files.Sheet;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Harmonising;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Exporting;

/// <summary>A candidate's files in their commission's folder, and their line of the overview.</summary>
internal sealed class CandidateFiles(ExportFolder folder, Overview overview, ExamSession session, TimeZoneInfo zone)
{
    private readonly List<IReadOnlyList<LedgerLine>?> decided = [];

    /// <summary>What the jury decided of those who were written.</summary>
    public Ledger Ledger => Ledger.Of(decided);

    /// <param name="place">The commission's folder.</param>
    public async ValueTask WriteAsync(ExportedCommission commission, string place, string number, IReadOnlyList<Row> rows)
    {
        var candidate = commission.Registered.GetValueOrDefault(number);
        var name = $"candidat-{SafeName.Of(number)}";
        await folder.WriteAsync(place, name, ".json", CandidateRecord.Write(candidate, number, rows));
        foreach (var row in rows)
            if (Damage.AsNull(() => Document(row)) is { } document)
                await folder.WriteAsync(place, $"{name}-{document.Name}", ".pdf", document.Bytes);
        Tell(commission, candidate, number, rows);
    }

    /// <summary>Null of what is no document.</summary>
    private OfficialFile? Document(Row row) => row.Key switch
    {
        var key when key.StartsWith(Keys.SealedSheets, StringComparison.Ordinal) => Sheet(KeptJson.Read<SealedEvaluation>(row.Body).Sheet),
        var key when key.StartsWith(Keys.Notices, StringComparison.Ordinal) => Notice(KeptJson.Read<ConformityNotice>(row.Body)),
        _ => null,
    };

    private OfficialFile Sheet(AppreciationSheet sheet) =>
        new(string.Create(CultureInfo.InvariantCulture, $"fiche-v{sheet.Version}"), SheetDocument.Of(sheet, session, zone).ToBytes());

    private OfficialFile Notice(ConformityNotice notice) =>
        new(string.Create(CultureInfo.InvariantCulture, $"notification-{notice.Number}"), NoticeDocument.Of(notice, session, zone).ToBytes());

    private void Tell(ExportedCommission commission, Candidate? candidate, string number, IReadOnlyList<Row> rows)
    {
        if (candidate is null) overview.Add(number, commission, "n'est pas inscrit ici");
        else if (Damage.AsNull(() => Verification.Passage(candidate, rows)) is { } passage) Tell(passage);
        else
        {
            overview.Add(number, commission, "illisible");
            decided.Add(null);
        }
    }

    private void Tell(Passage passage)
    {
        overview.Add(passage);
        decided.Add(LedgerLine.Of(passage));
    }

    private sealed record OfficialFile(string Name, byte[] Bytes);
}
