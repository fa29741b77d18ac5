using System.Diagnostics.CodeAnalysis;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>
/// The passages of whole commissions, for a question about many of them: one listing each, several side by side. What is read is what stands, each
/// commission at one moment of its own; the cost grows with the commissions that are asked about, not with what is stored.
/// </summary>
public sealed class CommissionReading(IRowStore store, ExamSession session)
{
    /// <summary>Commissions read at a time: a question must leave room for the turns beside it.</summary>
    public const int AtATime = 16;

    /// <param name="commissions">One that is not registered, or that nobody is to be heard in, gives nothing; one that is named twice is read once.</param>
    /// <param name="take">What is wanted of a passage, so that not all of them need be held at once. Asked on several threads.</param>
    /// <param name="damaged">What stands for somebody of whom what is kept cannot be read; null: then nothing is read at all.</param>
    /// <exception cref="System.Text.Json.JsonException">What is kept of somebody is damaged, and nothing stands for it.</exception>
    /// <returns>In the order of the commissions, then in the registry's. Who has not been heard yet is there too.</returns>
    public async ValueTask<IReadOnlyList<T>> ReadAsync<T>(
        RegistryIndex registry, IEnumerable<CommissionKey> commissions, Func<Passage, T> take, CancellationToken cancellation, Func<Candidate, T>? damaged = null)
    {
        var asked = commissions.Distinct().Where(commission => registry.CandidatesOf(commission).Count > 0).ToArray();
        var found = new IReadOnlyList<T>[asked.Length];
        var few = new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellation };
        await Parallel.ForEachAsync(Enumerable.Range(0, asked.Length), few, async (n, stopping) => found[n] = await ReadAsync(registry, asked[n], take, damaged, stopping));
        return [.. found.SelectMany(each => each)];
    }

    private async ValueTask<IReadOnlyList<T>> ReadAsync<T>(
        RegistryIndex registry, CommissionKey commission, Func<Passage, T> take, Func<Candidate, T>? damaged, CancellationToken cancellation)
    {
        var rows = await PartitionRows.ReadAsync(store, Keys.Commission(session, commission), Keys.Passages, cancellation);
        T Whole(Candidate candidate) => take(StoredPassage.From(candidate, rows[candidate.Number.Value], remembered: null).Passage);
        return [.. registry.CandidatesOf(commission).Select(candidate => damaged is null ? Whole(candidate) : Readable(candidate, Whole, damaged))];
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Whatever reading throws, it is the rows that are wrong: the answer says so.")]
    private static T Readable<T>(Candidate candidate, Func<Candidate, T> whole, Func<Candidate, T> damaged)
    {
        try
        {
            return whole(candidate);
        }
        catch (Exception)
        {
            return damaged(candidate);
        }
    }
}
