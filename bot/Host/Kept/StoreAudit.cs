using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>
/// The whole session against its journals, each commission's partition read once. What a partition holds of somebody who is not registered there, a journal,
/// a state, a sealed sheet that nobody would be shown, is told as well: a walk through the registry would not meet it.
/// </summary>
public sealed class StoreAudit(IRowStore store, ExamSession session)
{
    /// <param name="verified">Told how many candidates are.</param>
    public async ValueTask<AuditFindings> RunAsync(SessionRegistry registry, Action<int> verified, CancellationToken cancellation)
    {
        var registered = registry.Candidates.ToLookup(c => Keys.Commission(session, c.Commission));
        var (faults, orphans, done) = (new Dictionary<CandidateNumber, string>(), new List<Orphan>(), 0);
        var prefix = Keys.CommissionPrefix(session);
        await foreach (var partition in store.ListPartitionsAsync(prefix, cancellation))
        {
            var rows = await PartitionRows.ReadAsync(store, partition, "", cancellation);
            foreach (var candidate in registered[partition])
            {
                if (FaultOf(candidate, rows[candidate.Number.Value]) is { } fault) faults[candidate.Number] = fault;
                verified(++done);
            }
            var known = registered[partition].Select(c => c.Number.Value).ToHashSet(StringComparer.Ordinal);
            orphans.AddRange(rows.Facts.Where(of => !known.Contains(of.Key)).Select(of => new Orphan(partition[prefix.Length..], of.Key, of.Value)));
        }
        return new AuditFindings([.. registry.Candidates.Where(c => faults.ContainsKey(c.Number)).Select(c => (c.Number, faults[c.Number]))], orphans, await ScoringsAsync(cancellation));
    }

    /// <summary>The rehearsal's scorings that cannot be read, or do not stand where they belong.</summary>
    private async ValueTask<IReadOnlyList<string>> ScoringsAsync(CancellationToken cancellation) =>
        [.. (await store.ListAsync(Keys.Rehearsal(session), Keys.Scorings, cancellation)).Where(row => !IsInItsPlace(row)).Select(row => row.Key)];

    private static bool IsInItsPlace(Row row)
    {
        try
        {
            return KeptJson.Read<FileScoring>(row.Body) is { } scoring && Keys.Scoring(scoring.File, scoring.Commission) == row.Key;
        }
        catch (Exception damage) when (damage is not OperationCanceledException)
        {
            return false;
        }
    }

    private static string? FaultOf(Candidate candidate, IReadOnlyList<Row> rows)
    {
        try
        {
            return Verification.Holds(candidate, rows) ? null : "what is kept is not what its journal says.";
        }
        catch (Exception damage) when (damage is not OperationCanceledException)
        {
            // Whatever reading or folding throws, it is the rows that are wrong.
            return "what is kept cannot be read.";
        }
    }
}

/// <param name="Wrong">In the registry's order.</param>
/// <param name="Scorings">The keys of those of the rehearsal that are wrong.</param>
public sealed record AuditFindings(IReadOnlyList<(CandidateNumber Number, string Fault)> Wrong, IReadOnlyList<Orphan> Orphans, IReadOnlyList<string> Scorings);

/// <param name="Commission">Centre and number, as the partition is named.</param>
/// <param name="Candidate">The number in the rows' keys.</param>
public sealed record Orphan(string Commission, string Candidate, int Rows);
