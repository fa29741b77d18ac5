using E4Bot.Domain.Registry;
using E4Bot.Domain.Rehearsal;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>What the commissions gave to the made-up files: one row a file and commission, written over only by who has seen what stands there.</summary>
public sealed class Rehearsals(IRowStore store, ExamSession session)
{
    /// <summary>A commission has two members; a store that always conflicts must not hold a turn for ever.</summary>
    private const int MostAttempts = 16;

    /// <summary>Of all commissions.</summary>
    public async ValueTask<IReadOnlyList<FileScoring>> ReadAsync(CancellationToken cancellation) =>
        [.. (await store.ListAsync(Keys.Rehearsal(session), Keys.Scorings, cancellation)).Select(row => KeptJson.Read<FileScoring>(row.Body))];

    public async ValueTask<FileScoring?> FindAsync(string file, CommissionKey commission, CancellationToken cancellation) => Of(await RowAsync(file, commission, cancellation));

    /// <summary>Decides on what stands, and keeps what was accepted together with the activity's marker; decides again on what now stands when somebody came between.</summary>
    /// <param name="activity">The press: repeated, it is answered with what stands, and has no second effect.</param>
    public async ValueTask<ScoringResult> RunAsync(
        ScoringAnswer answer, Func<FileScoring?, ScoringDecision> decide, string activity, DateTimeOffset now, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var row = await RowAsync(answer.File, answer.Commission, cancellation);
            var stands = Of(row);
            switch (decide(stands))
            {
                case ScoringDecision.Refused refused:
                    return new ScoringResult(stands, await IsHandledAsync(activity, cancellation) ? null : refused.Refusal);
                case ScoringDecision.Accepted { Scoring: var scoring } when scoring == stands || await WriteAsync(row, scoring, activity, now, cancellation):
                    return new ScoringResult(scoring, null);
            }
        }
        throw new InvalidOperationException("A scoring kept changing under the turn: it was given up, nothing of it is written.");
    }

    private async ValueTask<bool> WriteAsync(Row? stands, FileScoring scoring, string activity, DateTimeOffset now, CancellationToken cancellation)
    {
        var (key, body) = (Keys.Scoring(scoring.File, scoring.Commission), KeptJson.Write(scoring));
        RowChange[] changes =
        [
            new RowChange.Insert(Keys.Handled(activity), KeptJson.Write(new Handled(now))),
            stands is null ? new RowChange.Insert(key, body) : new RowChange.Replace(key, stands.Version, body),
        ];
        return await store.CommitAsync(Keys.Rehearsal(session), changes, cancellation) is CommitResult.Committed;
    }

    private async ValueTask<bool> IsHandledAsync(string activity, CancellationToken cancellation) =>
        await store.FindAsync(Keys.Rehearsal(session), Keys.Handled(activity), cancellation) is not null;

    private ValueTask<Row?> RowAsync(string file, CommissionKey commission, CancellationToken cancellation) =>
        store.FindAsync(Keys.Rehearsal(session), Keys.Scoring(file, commission), cancellation);

    private static FileScoring? Of(Row? row) => row is null ? null : KeptJson.Read<FileScoring>(row.Body);
}

/// <summary>What stands after an answer, and why the answer was not kept; null when it was.</summary>
public sealed record ScoringResult(FileScoring? Stands, ScoringRefusal? Refusal);
