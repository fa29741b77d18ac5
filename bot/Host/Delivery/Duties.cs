using E4Bot.Cards.Walk;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;
using E4Bot.Host.Kept;

namespace E4Bot.Host.Delivery;

/// <summary>What a turn's changes oblige the bot to send.</summary>
public static class Duties
{
    public static IEnumerable<Duty> CausedBy(StoredPassage before, Passage after, IReadOnlyList<Missing> missing, IReadOnlyList<Change> changes, ExamSession session)
    {
        if (changes.Count == 0) yield break;
        foreach (var change in changes)
        {
            if (change is Change.Sealed sealing) yield return new Duty { Kind = DutyKind.PostSheet, Candidate = after.Candidate, Due = sealing.At, Version = sealing.Version };
            if (change is Change.PartStarted started) yield return Announcement(after, started, session);
        }
        if (changes.Any(AwaitsTheOther) || Progress.Of(before.Passage, before.Missing(session), session) != Progress.Of(after, missing, session))
            yield return new Duty { Kind = DutyKind.ShowCard, Candidate = after.Candidate, Due = DateTimeOffset.MinValue };
    }

    /// <summary>An update makes the members' clients ask for their own view again: only for what the other member waits for.</summary>
    private static bool AwaitsTheOther(Change change) => change is
        Change.LevelVoted or Change.VotesCleared or Change.PenaltyClaimed or Change.PenaltyConfirmed or Change.PenaltyDismissed
        or Change.VisaGiven or Change.VisasCleared or Change.ReopeningRequested or Change.Reopened
        or Change.ScreensChanged or Change.OneScreenRequested or Change.OneScreenDeclined;

    private static Duty Announcement(Passage after, Change.PartStarted started, ExamSession session) => new()
    {
        Kind = DutyKind.AnnounceTime,
        Candidate = after.Candidate,
        Part = started.Part,
        Due = started.At + OralTime.Limit(after.Evaluation!, session, started.Part),
    };
}
