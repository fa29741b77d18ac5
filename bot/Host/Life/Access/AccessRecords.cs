using System.Text.Json.Nodes;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Exporting;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Access;

/// <summary>Gathers what is kept of one candidate, in one listing. What is damaged is left out of what is read, and said to be.</summary>
public sealed class AccessRecords(IRowStore store, ExamSession session)
{
    public async ValueTask<AccessRecord> ReadAsync(RegistryIndex registry, Candidate candidate, CancellationToken cancellation)
    {
        var staff = await StaffIdentifiers.ReadAsync(store, session, registry, cancellation);
        var rows = (await PartitionRows.ReadAsync(store, Keys.Commission(session, candidate.Commission), "", cancellation))[candidate.Number.Value];
        var refused = await store.ListAsync(Keys.Consultations(session), Keys.ConsultationsOf(candidate.Number), cancellation);
        var passage = Damage.AsNull(() => Verification.Passage(candidate, rows));
        JournalEntry?[] journal = [.. All<JournalEntry>(rows, Keys.JournalPrefix(candidate.Number))];
        SealedEvaluation?[] sheets = [.. All<SealedEvaluation>(rows, Keys.SealedSheets)];
        DocumentAccess?[] accesses = [.. All<DocumentAccess>([.. rows, .. refused], Keys.Consultation)];
        ConformityNotice?[] notices = [.. All<ConformityNotice>(rows, Keys.Notices)];
        return new AccessRecord(
            candidate,
            passage,
            [.. journal.OfType<JournalEntry>().OrderBy(entry => entry.At)],
            [.. accesses.OfType<DocumentAccess>().OrderBy(access => access.At)],
            [.. sheets.OfType<SealedEvaluation>()],
            [.. notices.OfType<ConformityNotice>()],
            Raw(candidate, rows, staff),
            passage is not null && !journal.Contains(null) && !accesses.Contains(null) && !sheets.Contains(null) && !notices.Contains(null));
    }

    private static JsonNode Raw(Candidate candidate, IReadOnlyList<Row> rows, StaffIdentifiers staff)
    {
        var raw = JsonNode.Parse(CandidateRecord.Write(candidate, candidate.Number.Value, rows))!;
        // Who pressed, by their object id. In what standing, and in whose seat, stays.
        foreach (var entry in raw["journal"]!.AsArray().OfType<JsonObject>()) entry.Remove("by");
        foreach (var access in raw["consultations"]!.AsArray().OfType<JsonObject>()) access.Remove("personId");
        staff.RemoveFrom(raw);
        return raw;
    }

    private static IEnumerable<T?> All<T>(IReadOnlyList<Row> rows, string prefix)
        where T : class =>
        rows.Where(row => row.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(row => Damage.AsNull(() => KeptJson.Read<T>(row.Body)));
}
