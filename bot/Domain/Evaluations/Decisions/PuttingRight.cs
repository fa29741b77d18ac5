using E4Bot.Domain.Conformity;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>What becomes of a file that is to be put right, and of the notice that says so (rule 8).</summary>
internal static class PuttingRight
{
    public static Decision Decide(Ask ask, Command.PutRight command) =>
        Standing(ask, command.BasedOn, ConformityStatus.PutRight) ?? Decision.Accept(new Change.ConformityPutRight());

    public static Decision Decide(Ask ask, Command.DeclareNotPutRight command) =>
        Standing(ask, command.BasedOn, ConformityStatus.NotValid)
        ?? (command.IsConfirmed
            ? Decision.Accept(new Change.ConformityNotPutRight(command.By, ask.Now))
            : Decision.Refuse(new Refusal.NotValidUnconfirmed(ask.Passage.Conformity!.Findings.Defects)));

    public static Decision Decide(Ask ask, Command.MoveDeadline command)
    {
        if (Standing(ask, command.BasedOn, becomes: null) is { } no) return no;
        if (Deadlines.RefusalOf(ask, command.Deadline) is { } refusal) return Decision.Refuse(refusal);
        return ask.Passage.Conformity!.Deadline == command.Deadline ? Decision.Accept() : Decision.Accept(new Change.ConformityDeadlineMoved(command.Deadline!.Value));
    }

    /// <summary>A receipt: it may be given whatever has become of the check since.</summary>
    public static Decision Decide(Ask ask, Command.HandOverNotice command)
    {
        if (ask.Denies(Passages.Act.CheckConformity)) return Decision.Refuse(new Refusal.NotAllowed(Passages.Act.CheckConformity));
        var last = ask.Passage.Conformity?.Notices ?? 0;
        if (command.Notice < 1 || command.Notice > last) return Decision.Refuse(new Refusal.NoSuchNotice());
        return ask.Passage.NoticesHandedOver.Contains(command.Notice) ? Decision.Accept() : Decision.Accept(new Change.NoticeHandedOver(command.Notice));
    }

    /// <summary>Null when there is something to put right, as the asker has seen it.</summary>
    /// <param name="becomes">What is asked for: asked twice, it stands already.</param>
    private static Decision? Standing(Ask ask, int basedOn, ConformityStatus? becomes)
    {
        if (Checking.Hindrance(ask) is { } hindrance) return Decision.Refuse(hindrance);
        if (ask.Passage.Conformity is not { } check) return Decision.Refuse(new Refusal.NothingToPutRight());
        if (check.Status == becomes && check.Findings.Verdict == ConformityVerdict.ToBePutRight) return Decision.Accept();
        if (check.Status != ConformityStatus.ToBePutRight) return Decision.Refuse(new Refusal.NothingToPutRight());
        return check.Revision == basedOn ? null : Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.Conformity));
    }
}
