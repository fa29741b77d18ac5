using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
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
public sealed class ExamTurn(IRowStore store, Kept.Passages passages, ExamSession session, TimeZoneInfo zone, DutySignals signals, TimeProvider time)
{
    /// <summary>Two members and a few devices cannot collide this often; a store that always conflicts must not hold a turn for ever.</summary>
    private const int MostAttempts = 64;

    /// <param name="registry">As the turn read it: who is asked about, and who sits, comes from there.</param>
    /// <param name="ask">Who asks what, seen against the state that the decision is taken on.</param>
    /// <param name="alongside">Rows without a rule of their own, such as a bookmark, for the same commit.</param>
    public async ValueTask<ExamTurnResult> RunAsync(
        Candidate candidate,
        RegistryIndex registry,
        Func<StoredPassage, ExamAsk> ask,
        Func<ExamTurnResult, IReadOnlyList<RowChange>> alongside,
        TurnSource source,
        CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
            if (await AttemptAsync(candidate, registry, ask, alongside, source, cancellation) is { } result) return result;
        throw new InvalidOperationException("The store kept refusing the commit: too many writers on one candidate. The turn was given up; nothing of it is written.");
    }

    /// <summary>Null when what it was decided on has changed meanwhile.</summary>
    private async ValueTask<ExamTurnResult?> AttemptAsync(
        Candidate candidate,
        RegistryIndex registry,
        Func<StoredPassage, ExamAsk> ask,
        Func<ExamTurnResult, IReadOnlyList<RowChange>> alongside,
        TurnSource source,
        CancellationToken cancellation)
    {
        var stored = await passages.ReadAsync(candidate, cancellation);
        var (actor, commands, isOld) = ask(stored);
        var decided = Decide(stored, isOld ? [] : commands, actor);
        // What was accepted the first time may be refused the second: a sheet is not reopened twice.
        if ((isOld || decided.Refusal is not null) && await IsHandledAsync(candidate, source, cancellation)) return Standing(stored, actor);

        if (decided.Changes.Count > 0 && stored.Beginning is { } beginning && beginning.HoldsBack(registry, time.GetUtcNow()))
            return Standing(stored, actor) with { WasHeldBack = true };

        var result = new ExamTurnResult(stored, decided.After, decided.Missing, actor, decided.Refusal, isOld);
        Duty[] duties =
        [
            .. Duties.CausedBy(stored, decided.After, decided.Missing, decided.Changes, session, zone, time.GetUtcNow()),
            .. PortfolioDuties.CausedBy(decided.After, decided.Changes, actor),
        ];
        RowChange[] rows = [.. Rows(stored, decided, duties, actor, source), .. alongside(result)];
        if (rows.Length == 0) return result;

        switch (await store.CommitAsync(passages.Partition(candidate), rows, cancellation))
        {
            case CommitResult.Committed committed:
                passages.Remember(candidate, stored.Once(decided.After, decided.Missing, rows, committed.Versions));
                Signal(candidate, duties);
                return result;
            case CommitResult.Conflict { Key: var key } when key == Keys.Handled(source.Activity):
                return Standing(await passages.ReadAsync(candidate, cancellation), actor);
            default:
                return null;
        }
    }

    private async ValueTask<bool> IsHandledAsync(Candidate candidate, TurnSource source, CancellationToken cancellation) =>
        await store.FindAsync(passages.Partition(candidate), Keys.Handled(source.Activity), cancellation) is not null;

    private ExamTurnResult Standing(StoredPassage stored, Actor actor) => new(stored, stored.Passage, stored.Missing(session), actor, null);

    private Decided Decide(StoredPassage stored, IReadOnlyList<Command> commands, Actor actor)
    {
        var after = stored.Passage;
        var changes = new List<Change>();
        foreach (var command in commands)
        {
            switch (Exam.Decide(after, command, actor, time.GetUtcNow(), session))
            {
                case Decision.Refused refused:
                    // All of a press or none of it: what came before the refusal is not kept, and must not look as if it were.
                    return new Decided(stored.Passage, stored.Missing(session), [], refused.Refusal);
                case Decision.Accepted accepted:
                    after = accepted.Changes.Aggregate(after, (state, change) => state.Apply(change));
                    changes.AddRange(accepted.Changes);
                    break;
            }
        }
        return new Decided(after, changes.Count == 0 ? stored.Missing(session) : Completeness.Of(after, session), changes, null);
    }

    private IReadOnlyList<RowChange> Rows(StoredPassage stored, Decided decided, Duty[] duties, Actor actor, TurnSource source)
    {
        if (decided.Changes.Count == 0) return [];
        var stamp = new JournalStamp(time.GetUtcNow(), actor, source.Text);
        return
        [
            new RowChange.Insert(Keys.Handled(source.Activity), KeptJson.Write(new Handled(stamp.At))),
            .. PassageCommit.Rows(stored, decided.After, decided.Changes, stamp),
            .. duties.Select(duty => DutyRows.Ask(duty, stamp.At)),
        ];
    }

    private void Signal(Candidate candidate, Duty[] duties)
    {
        foreach (var duty in duties)
            signals.Send(new DutyAddress(passages.Partition(candidate), DutyKeys.Of(duty), duty.Due));
    }

    private sealed record Decided(Passage After, IReadOnlyList<Missing> Missing, IReadOnlyList<Change> Changes, Refusal? Refusal);
}

/// <summary>Who asks, and what. On an old card, which shows another version of the sheet than the one that stands, nothing is.</summary>
public sealed record ExamAsk(Actor Actor, IReadOnlyList<Command> Commands, bool IsOnOldCard = false);

/// <summary>What stands after the turn, for whom, and why nothing changed if it was refused, asked on an old card, or held back by an import.</summary>
public sealed record ExamTurnResult(
    StoredPassage Stored, Passage Passage, IReadOnlyList<Missing> Missing, Actor Actor, Refusal? Refusal, bool WasOnOldCard = false, bool WasHeldBack = false)
{
    /// <summary>Why nothing of a press was kept, for the one who pressed; null when it was.</summary>
    public string? WhyNotKept(CommandReading reading, ExamSession session) => reading is CommandReading.Unreadable unreadable
        ? RefusalText.Of(unreadable.Problem)
        : WasHeldBack ? Spacing.Of(HeldBack)
        : Refusal is { } refusal ? RefusalText.Of(refusal, session) : null;

    public const string HeldBack = "Un import vient de changer l'inscription de cette personne, ou les membres de sa commission : réessayez.";
}
