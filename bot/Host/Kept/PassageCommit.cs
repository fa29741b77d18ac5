using E4Bot.Domain.Conformity;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Host.Store;

namespace E4Bot.Host.Kept;

/// <summary>
/// The rows that accepted changes make. A member's own level writes only that member's sheet, so two members never wait for each other;
/// whatever is written in common also holds both sheets, so no signature, seal or vote overtakes a level that it did not see.
/// </summary>
public static class PassageCommit
{
    public static IReadOnlyList<RowChange> Rows(StoredPassage before, Passage after, IReadOnlyList<Change> changes, JournalStamp stamp) =>
    [
        .. States(before, after, changes),
        .. Journal(before.Passage, changes, stamp),
        .. changes.OfType<Change.Sealed>().Select(_ => SealedSheet(after)),
        .. Notices(before.Passage, changes),
    ];

    private static IEnumerable<RowChange> States(StoredPassage before, Passage after, IReadOnlyList<Change> changes)
    {
        var number = after.Candidate.Number;
        var inCommon = changes.Any(c => c is not Change.LevelGiven);
        if (before.Passage is { Evaluation: null, Outcome: null }) yield return Write(before, Keys.Beginning(number), KeptJson.Write(new Beginning(0, null)));
        if (inCommon) yield return Write(before, Keys.State(number), KeptJson.Write(after with { First = MemberSheet.Blank, Second = MemberSheet.Blank }));
        foreach (var seat in Seats.Both)
        {
            var key = Keys.Sheet(number, seat);
            if (changes.Any(c => c is Change.LevelGiven given && given.Seat == seat) || before.VersionOf(key) is not { } version)
                yield return Write(before, key, KeptJson.Write(after.Sheet(seat)));
            else if (inCommon)
                yield return new RowChange.Hold(key, version);
        }
    }

    private static IEnumerable<RowChange> Journal(Passage before, IReadOnlyList<Change> changes, JournalStamp stamp)
    {
        var (common, first, second) = (before.Revision, before.First.Revision, before.Second.Revision);
        foreach (var change in changes)
        {
            var (stream, entry) = change switch
            {
                Change.LevelGiven { Seat: Seat.First } => ('1', ++first),
                Change.LevelGiven => ('2', ++second),
                _ => ('c', ++common),
            };
            var body = KeptJson.Write(stamp.Entry(entry, change));
            yield return new RowChange.Insert(Keys.Journal(before.Candidate.Number, stream, entry), body);
        }
    }

    private static RowChange.Insert SealedSheet(Passage after)
    {
        var kept = SealedEvaluation.Of(after)!;
        return new RowChange.Insert(Keys.SealedSheet(after.Candidate.Number, kept.Sheet.Version), KeptJson.Write(kept));
    }

    private static IEnumerable<RowChange.Insert> Notices(Passage before, IReadOnlyList<Change> changes)
    {
        if (before.Evaluation is not null) yield break;
        var state = before;
        foreach (var change in changes)
        {
            state = state.Apply(change);
            if (ConformityNotice.CausedBy(change, state) is { } notice)
                yield return new RowChange.Insert(Keys.Notice(state.Candidate.Number, notice.Number), KeptJson.Write(notice));
        }
    }

    private static RowChange Write(StoredPassage before, string key, byte[] body) =>
        before.VersionOf(key) is { } stands ? new RowChange.Replace(key, stands, body) : new RowChange.Insert(key, body);
}
