using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;

namespace E4Bot.Host.Demo;

/// <summary>
/// Grades the made-up session as its commissions would, so that there is something to ask about: decided by the same rules and kept in the same rows as real
/// evaluations. The last candidate of each commission is left to be heard, and whoever was begun with is left alone.
/// </summary>
internal sealed class MadeUpGrades(IRowStore store, Registers registers, Kept.Passages passages, ExamSession session, TimeProvider time)
{
    /// <returns>How many were graded.</returns>
    public async Task<int> GiveAsync(CancellationToken cancellation)
    {
        var registry = await registers.ReadAsync(cancellation);
        var graded = 0;
        foreach (var commission in registry.Commissions)
        {
            var members = registry.MembersOf(commission);
            if (members.Count < 2) continue;
            foreach (var candidate in registry.CandidatesOf(commission).SkipLast(1))
                if (await GradeAsync(candidate, members, cancellation)) graded++;
        }
        return graded;
    }

    private async Task<bool> GradeAsync(Candidate candidate, IReadOnlyList<Person> members, CancellationToken cancellation)
    {
        var before = await passages.ReadAsync(candidate, cancellation);
        if (before.Passage is not { Evaluation: null, Outcome: null }) return false;
        var (passage, changes, now) = (before.Passage, new List<Change>(), time.GetUtcNow());
        foreach (var (seat, ask) in new MadeUpOral(candidate, members, session).Deeds())
        {
            if (Exam.Decide(passage, ask(passage), Of(seat), now, session) is not Decision.Accepted accepted) return false;
            passage = accepted.Changes.Aggregate(passage, (state, change) => state.Apply(change));
            changes.AddRange(accepted.Changes);
        }
        var rows = PassageCommit.Rows(before, passage, changes, new JournalStamp(now, Of(Seat.First), "demo"));
        return await store.CommitAsync(passages.Partition(candidate), rows, cancellation) is CommitResult.Committed;
    }

    private static Actor Of(Seat seat) => new($"demo-{(int)seat}", Domain.Passages.Standing.Member, seat);
}
