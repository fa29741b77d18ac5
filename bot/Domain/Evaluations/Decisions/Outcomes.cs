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
        return RefuseAgainst(ask, outcome, command.BasedOn) is { } no ? Decision.Refuse(no)
            : ask.Passage.Outcome == outcome ? Decision.Accept()
            : Decision.Accept(new Change.OutcomeRecorded(outcome));
    }

    public static Decision Decide(Ask ask, Command.WithdrawOutcome command)
    {
        if (ask.Denies(Act.WithdrawOutcome)) return Decision.Refuse(new Refusal.NotAllowed(Act.WithdrawOutcome));
        if (ask.Passage.Outcome is null) return Decision.Refuse(new Refusal.NoOutcome());
        if (ask.Passage.IsNotValidByCheck) return Decision.Refuse(new Refusal.OutcomeOfTheCheck());
        if (command.BasedOn != ask.Passage.Revision) return Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.Outcome));
        var reason = TypedText.Read(TextField.Reason, command.Reason, required: true);
        return reason.Refusal is { } refusal ? Decision.Refuse(refusal) : Decision.Accept(new Change.OutcomeWithdrawn(reason.Clean));
    }

    public static Refusal.OutcomeStands Stands(Ask ask, Outcome outcome) =>
        new(outcome.Kind, Permissions.Allow(ask.Actor.Standing, Act.WithdrawOutcome));

    private static Refusal? RefuseAgainst(Ask ask, Outcome outcome, int basedOn)
    {
        // One way to a NV where a check stands: the check itself, which writes the notice.
        if (outcome.Kind == OutcomeKind.NotValid && ask.Passage.Conformity is not null) return new Refusal.OutcomeOfTheCheck();
        var stands = ask.Passage.Outcome;
        if (stands == outcome) return null;
        if (ask.Passage.IsNotValidByCheck) return new Refusal.OutcomeOfTheCheck();
        if (stands is { Kind: not OutcomeKind.Rescheduled }) return Stands(ask, stands);
        if (stands is not null && basedOn != ask.Passage.Revision) return new Refusal.ChangedMeanwhile(SharedAnswer.Outcome);
        return outcome.Kind == OutcomeKind.Rescheduled ? RefuseDate(ask, outcome.NewDate) : null;
    }

    /// <summary>Until the other date comes, it may be corrected. From then on, who needs another was absent again.</summary>
    private static Refusal? RefuseDate(Ask ask, DateOnly? date)
    {
        var candidate = ask.Passage.Candidate;
        if (ask.Passage.Outcome?.NewDate <= DateOnly.FromDateTime(ask.Now.UtcDateTime)) return new Refusal.RepeatedAbsence();
        if (date is null || date <= candidate.Date) return new Refusal.NewDateNotLater();
        var latest = OutcomeRules.LatestNewDate(candidate);
        return date <= latest ? null : new Refusal.NewDateTooLate(latest);
    }
}
