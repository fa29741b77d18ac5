using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations;

/// <summary>In what standing a change was made: of all that its author is, what allowed it.</summary>
public static class ChangeStanding
{
    public static Standing Behind(this Change change, Standing standing) => change switch
    {
        Change.OutcomeRecorded c => Permissions.Behind(standing, OutcomeRules.ActFor(c.Outcome.Kind)),
        Change.OutcomeWithdrawn => Permissions.Behind(standing, Act.WithdrawOutcome),
        Change.SynthesisAttached => Permissions.Behind(standing, Act.AttachSynthesis),
        Change.ConformityChecked or Change.ConformityPutRight or Change.ConformityNotPutRight or Change.ConformityDeadlineMoved or Change.NoticeHandedOver =>
            Permissions.Behind(standing, Act.CheckConformity),
        Change.PortfolioAddressGiven or Change.PortfolioVisited => Permissions.Behind(standing, Act.VisitPortfolio),
        Change.ReopeningRequested => Permissions.Behind(standing, Act.RequestReopening),
        Change.JuryNoteDecided => Permissions.Behind(standing, Act.DecideJuryNote),
        Change.Reopened => Permissions.Behind(standing, Permissions.Allow(standing, Act.Reopen) ? Act.Reopen : Act.RequestReopening),
        Change.PaperConfirmed or Change.VisaGiven or Change.Sealed => Permissions.Behind(standing, Act.Sign),
        _ => Permissions.Behind(standing, Act.Evaluate),
    };
}
