using System.Text.Json.Nodes;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Files.Ledgers;
using E4Bot.Host.Kept;
using E4Bot.Host.Life.Harmonising;
using E4Bot.Host.Store;

namespace E4Bot.Host.Life.Exporting;

/// <summary>
/// What is kept of the session, for people and for other programs: a folder a commission, a JSON a candidate, the sealed sheets as PDF, an overview, the ledger
/// of what the jury decided, and an index of it all. It leaves out how the bot speaks in Teams.
/// </summary>
public sealed class Export(IRowStore store, Registers registers, ExamSession session, TimeZoneInfo zone, TimeProvider time)
{
    /// <param name="path">Whole. A folder that does not exist yet, or is empty.</param>
    /// <param name="exported">Told how many candidates are written.</param>
    /// <returns>What was written, the index aside.</returns>
    /// <exception cref="IOException">The folder is not empty, or cannot be written.</exception>
    public async ValueTask<IReadOnlyList<ExportedFile>> RunAsync(string path, Action<int> exported, CancellationToken cancellation)
    {
        var begun = time.GetUtcNow();
        var registry = (await registers.ReadAsync(cancellation)).Registry;
        var folder = new ExportFolder(path);
        var overview = new Overview(session);
        var ledger = await WriteCommissionsAsync(await ExportedCommission.AllAsync(store, session, registry, cancellation), folder, overview, exported, cancellation);
        await folder.WriteAsync("", "registre", ".json", ReadableJson.Write(KeptJson.Write(registry)));
        await folder.WriteAsync("", "consultations", ".json", ReadableJson.Write(await ConsultationsAsync(cancellation)));
        await folder.WriteAsync("", "repetition", ".json", ReadableJson.Write(await RehearsalAsync(cancellation)));
        await folder.WriteAsync("", "candidats", ".csv", overview.ToBytes());
        await folder.WriteAsync("", "decisions", LedgerBook.Extension, LedgerBook.Write(ledger, session, zone, begun));
        var files = folder.Files.ToArray();
        await folder.WriteAsync("", "index", ".json", ReadableJson.Write(KeptJson.Write(new ExportIndex(session.Id, begun, ProgramVersion.Text, files))));
        return files;
    }

    /// <summary>Who was refused a document: of no candidate's file, for their number need not exist.</summary>
    private async ValueTask<JsonObject> ConsultationsAsync(CancellationToken cancellation) => new()
    {
        ["consultations"] = new JsonArray([.. (await store.ListAsync(Keys.Consultations(session), "", cancellation)).Select(row => ReadableJson.Read(row.Body))]),
    };

    /// <summary>What each commission gave to the made-up files: of no candidate.</summary>
    private async ValueTask<JsonObject> RehearsalAsync(CancellationToken cancellation) => new()
    {
        ["scorings"] = new JsonArray([.. (await store.ListAsync(Keys.Rehearsal(session), Keys.Scorings, cancellation)).Select(row => ReadableJson.Read(row.Body))]),
    };

    /// <returns>What the jury decided of them.</returns>
    private async ValueTask<Ledger> WriteCommissionsAsync(
        IReadOnlyList<ExportedCommission> commissions, ExportFolder folder, Overview overview, Action<int> exported, CancellationToken cancellation)
    {
        var files = new CandidateFiles(folder, overview, session, zone);
        var done = 0;
        foreach (var centre in commissions.GroupBy(of => of.Centre))
        {
            var place = folder.Make("", $"centre-{SafeName.Of(centre.Key)}");
            foreach (var commission in centre)
            {
                var own = folder.Make(place, $"commission-{SafeName.Of(commission.Number)}");
                var rows = await PartitionRows.ReadAsync(store, commission.Partition, "", cancellation);
                foreach (var number in commission.Registered.Keys.Union(rows.Facts.Keys).Order(StringComparer.Ordinal))
                {
                    await files.WriteAsync(commission, own, number, rows[number]);
                    exported(++done);
                }
            }
        }
        return files.Ledger;
    }
}
