using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Turn;

/// <summary>
/// The whole impure shell around a decision: read, decide, write all of it in one commit with the activity's marker; on a conflict,
/// decide again on what now stands.
/// </summary>
public sealed class ExamTurn(IRowStore store, Kept.Passages passages, ExamSession session, DutySignals signals, TimeProvider time)
{
    /// <summary>Two members and a few devices cannot collide this often; a store that always conflicts must not hold a turn for ever.</summary>
    private const int MostAttempts = 64;

    /// <param name="ask">Who asks what, seen against the state that the decision is taken on.</param>
    /// <param name="alongside">Rows without a rule of their own, such as a bookmark, for the same commit.</param>
    public async ValueTask<ExamTurnResult> RunAsync(
        Candidate candidate,
        Func<StoredPassage, ExamAsk> ask,
        Func<ExamTurnResult, IReadOnlyList<RowChange>> alongside,
        TurnSource source,
        CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var stored = await passages.ReadAsync(candidate, cancellation);
            var (actor, commands, isOld) = ask(stored);
            var decided = Decide(stored.Passage, isOld ? [] : commands, actor);
            // What was accepted the first time may be refused the second: a sheet is not reopened twice.
            if ((isOld || decided.Refusal is not null) && await IsHandledAsync(candidate, source, cancellation))
                return new ExamTurnResult(stored, stored.Passage, actor, null);
            var result = new ExamTurnResult(stored, decided.After, actor, decided.Refusal, isOld);
            var duties = Duties.CausedBy(stored.Passage, decided.After, decided.Changes, session).ToArray();
            RowChange[] rows = [.. Rows(stored, decided, duties, actor, source), .. alongside(result)];
            if (rows.Length == 0) return result;

            switch (await store.CommitAsync(passages.Partition(candidate), rows, cancellation))
            {
                case CommitResult.Committed:
                    Signal(candidate, duties);
                    return result;
                case CommitResult.Conflict { Key: var key } when key == Keys.Handled(source.Activity):
                    return await AlreadyHandledAsync(candidate, actor, cancellation);
            }
        }
        throw new InvalidOperationException("The store kept refusing the commit: too many writers on one candidate. The turn was given up; nothing of it is written.");
    }

    private async ValueTask<bool> IsHandledAsync(Candidate candidate, TurnSource source, CancellationToken cancellation) =>
        await store.FindAsync(passages.Partition(candidate), Keys.Handled(source.Activity), cancellation) is not null;

    private async ValueTask<ExamTurnResult> AlreadyHandledAsync(Candidate candidate, Actor actor, CancellationToken cancellation)
    {
        var standing = await passages.ReadAsync(candidate, cancellation);
        return new ExamTurnResult(standing, standing.Passage, actor, null);
    }

    private Decided Decide(Passage passage, IReadOnlyList<Command> commands, Actor actor)
    {
        var after = passage;
        var changes = new List<Change>();
        foreach (var command in commands)
        {
            switch (Exam.Decide(after, command, actor, time.GetUtcNow(), session))
            {
                case Decision.Refused refused:
                    // All of a press or none of it: what came before the refusal is not kept, and must not look as if it were.
                    return new Decided(passage, [], refused.Refusal);
                case Decision.Accepted accepted:
                    after = accepted.Changes.Aggregate(after, (state, change) => state.Apply(change));
                    changes.AddRange(accepted.Changes);
                    break;
            }
        }
        return new Decided(after, changes, null);
    }

    private IReadOnlyList<RowChange> Rows(StoredPassage stored, Decided decided, Duty[] duties, Actor actor, TurnSource source)
    {
        if (decided.Changes.Count == 0) return [];
        var stamp = new JournalStamp(time.GetUtcNow(), actor, source.Text);
        return
        [
            new RowChange.Insert(Keys.Handled(source.Activity), KeptJson.Write(new Handled(stamp.At))),
            .. PassageCommit.Rows(stored, decided.After, decided.Changes, stamp),
            .. duties.Select(duty => new RowChange.Put(DutyKeys.Of(duty), KeptJson.Write(duty))),
        ];
    }

    private void Signal(Candidate candidate, Duty[] duties)
    {
        foreach (var duty in duties)
            signals.Send(new DutyAddress(passages.Partition(candidate), DutyKeys.Of(duty), duty.Due));
    }

    private sealed record Decided(Passage After, IReadOnlyList<Change> Changes, Refusal? Refusal);
}

/// <summary>Who asks, and what. On an old card, which shows another version of the sheet than the one that stands, nothing is.</summary>
public sealed record ExamAsk(Actor Actor, IReadOnlyList<Command> Commands, bool IsOnOldCard = false);

/// <summary>What stands after the turn, for whom, and why nothing changed if it was refused, or asked on an old card.</summary>
public sealed record ExamTurnResult(StoredPassage Stored, Passage Passage, Actor Actor, Refusal? Refusal, bool WasOnOldCard = false);
