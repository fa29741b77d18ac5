using E4Bot.Cards.Walk;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Delivery;

/// <summary>What a turn's changes oblige the bot to send.</summary>
public static class Duties
{
    public static IEnumerable<Duty> CausedBy(
        StoredPassage before, Passage after, IReadOnlyList<Missing> missing, IReadOnlyList<Change> changes, ExamSession session, TimeZoneInfo zone, DateTimeOffset now)
    {
        if (changes.Count == 0) yield break;
        foreach (var duty in ConformityDuties.CausedBy(before.Passage, after, changes, zone, now)) yield return duty;
        foreach (var change in changes)
        {
            if (change is Change.Sealed sealing) yield return new Duty { Kind = DutyKind.PostSheet, Candidate = after.Candidate, Due = sealing.At, Version = sealing.Version };
            if (change is Change.Reopened reopened) yield return Retired(after, reopened);
            if (change is Change.JuryNoteDecided { Decision: var decision })
                yield return new Duty { Kind = DutyKind.TellJuryNote, Candidate = after.Candidate, Due = decision.At, Version = decision.Number };
            if (change is Change.PartStarted started) yield return Announcement(after, started.Part, session);
            if (change is Change.ExtraTimeCorrected corrected)
                foreach (var announcement in Moved(before.Passage, after, corrected, session)) yield return announcement;
        }
        if (changes.Any(ConcernsTheMembers) || (before.Card is not null && changes.Any(IsOfTheFile)) || Progress.Of(before.Passage, before.Missing(session), session) != Progress.Of(after, missing, session))
            yield return new Duty { Kind = DutyKind.ShowCard, Candidate = after.Candidate, Due = DateTimeOffset.MinValue };
    }

    /// <summary>An update makes the members' clients ask for their own view again: only for what the other member waits for, and for what the jury decided.</summary>
    private static bool ConcernsTheMembers(Change change) => change is
        Change.LevelVoted or Change.VotesCleared or Change.PenaltyClaimed or Change.PenaltyConfirmed or Change.PenaltyDismissed
        or Change.VisaGiven or Change.VisasCleared or Change.ReopeningRequested or Change.Reopened or Change.JuryNoteDecided
        or Change.ScreensChanged or Change.OneScreenRequested or Change.OneScreenDeclined;

    /// <summary>A card that waits to be opened says whether the file is in order, and what the candidate's table leaves open.</summary>
    private static bool IsOfTheFile(Change change) => change is
        Change.SynthesisAttached or Change.ConformityChecked or Change.ConformityPutRight or Change.ConformityNotPutRight or Change.ConformityDeadlineMoved;

    private static Duty Retired(Passage after, Change.Reopened reopened) =>
        new() { Kind = DutyKind.RetireSheet, Candidate = after.Candidate, Due = DateTimeOffset.MinValue, Version = reopened.NextVersion - 1 };

    /// <summary>
    /// The parts that run end at another time: their announcement is dated anew. One that was over already, and so announced, is announced
    /// again only if its end is now still to come.
    /// </summary>
    private static IEnumerable<Duty> Moved(Passage before, Passage after, Change.ExtraTimeCorrected corrected, ExamSession session) =>
        from part in Enum.GetValues<OralPartNumber>()
        where after.Evaluation!.Clock(part).IsRunning
        let announcement = Announcement(after, part, session)
        where corrected.At < Announcement(before, part, session).Due || corrected.At < announcement.Due
        select announcement;

    private static Duty Announcement(Passage passage, OralPartNumber part, ExamSession session) => new()
    {
        Kind = DutyKind.AnnounceTime,
        Candidate = passage.Candidate,
        Part = part,
        Due = passage.Evaluation!.Clock(part).StartedAt!.Value + OralTime.Limit(passage.Evaluation, session, part),
    };
}
