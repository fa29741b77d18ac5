using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>Outcomes without an ordinary note (rule 9).</summary>
internal static class Outcomes
{
    public static Decision Decide(Ask ask, Command.RecordOutcome command)
    {
        var act = OutcomeRules.ActFor(command.Kind);
        if (ask.Denies(act)) return Decision.Refuse(new Refusal.NotAllowed(act));
        if (ask.Passage.Evaluation is not null) return Decision.Refuse(new Refusal.AlreadyHeard());
        if (!OutcomeRules.ExistsIn(ask.Passage.Candidate.Form, command.Kind)) return Decision.Refuse(new Refusal.NotInThisForm(command.Kind));
        var ground = TypedText.Read(TextField.Ground, command.Ground, required: true);
        if (ground.Refusal is { } refusal) return Decision.Refuse(refusal);

        var outcome = new Outcome(command.Kind, ground.Clean, command.Kind == OutcomeKind.Rescheduled ? command.NewDate : null);
        return RefuseAgainst(ask, outcome) is { } no ? Decision.Refuse(no)
            : ask.Passage.Outcome == outcome ? Decision.Accept()
            : Decision.Accept(new Change.OutcomeRecorded(outcome));
    }

    public static Decision Decide(Ask ask, Command.WithdrawOutcome command)
    {
        if (ask.Denies(Act.WithdrawOutcome)) return Decision.Refuse(new Refusal.NotAllowed(Act.WithdrawOutcome));
        if (ask.Passage.Outcome is null) return Decision.Refuse(new Refusal.NoOutcome());
        var reason = TypedText.Read(TextField.Reason, command.Reason, required: true);
        return reason.Refusal is { } refusal ? Decision.Refuse(refusal) : Decision.Accept(new Change.OutcomeWithdrawn(reason.Clean));
    }

    private static Refusal? RefuseAgainst(Ask ask, Outcome outcome)
    {
        var stands = ask.Passage.Outcome;
        if (stands == outcome) return null;
        if (stands is { Kind: not OutcomeKind.Rescheduled }) return new Refusal.OutcomeStands(stands.Kind);
        if (outcome.Kind != OutcomeKind.Rescheduled) return null;
        if (ask.Passage.Reschedulings > 0) return new Refusal.RepeatedAbsence();
        return outcome.NewDate is { } date && date > ask.Passage.Candidate.Date ? null : new Refusal.NewDateNotLater();
    }
}
