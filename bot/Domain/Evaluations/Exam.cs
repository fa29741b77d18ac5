using E4Bot.Domain.Evaluations.Decisions;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Evaluations;

/// <summary>The core: what is asked, and what comes of it. Pure; time and state are passed in.</summary>
public static class Exam
{
    public static Decision Decide(Passage passage, Command command, Actor actor, DateTimeOffset now, ExamSession session)
    {
        if (!Choices.AreKnown(command)) return Decision.Refuse(new Refusal.UnknownChoice());
        var ask = new Ask(passage, actor, now, session);
        return command switch
        {
            Command.Open c => Opening.Decide(ask, c),
            Command.RecordOutcome c => Outcomes.Decide(ask, c),
            Command.WithdrawOutcome c => Outcomes.Decide(ask, c),
            Command.AttachSynthesis c => Attaching.Decide(ask, c),
            Command.CheckConformity c => Checking.Decide(ask, c),
            Command.PutRight c => PuttingRight.Decide(ask, c),
            Command.DeclareNotPutRight c => PuttingRight.Decide(ask, c),
            Command.MoveDeadline c => PuttingRight.Decide(ask, c),
            Command.HandOverNotice c => PuttingRight.Decide(ask, c),
            Command.GivePortfolioAddress c => Portfolios.Decide(ask, c),
            Command.RecordPortfolioVisit c => Portfolios.Decide(ask, c),
            Command.Reopen c => Reopening.Decide(ask, c),
            Command.DecideJuryNote c => JuryDeciding.Decide(ask, c),
            Command.Sign c => OnDevice(ask, Writing(ask, Act.Sign, (a, e) => Signing.Decide(a, e, c))),
            Command.ConfirmPaper c => OnDevice(ask, Writing(ask, Act.Sign, (a, e) => Transcription.Decide(a, e, c))),
            Command.CorrectOpening c => Answering(ask, c, Correction.Decide),
            Command.UseScreens c => Answering(ask, c, Screens.Decide),
            Command.StartPart c => Answering(ask, c, Clocks.Decide),
            Command.EndPart c => Answering(ask, c, Clocks.Decide),
            Command.GiveLevel c => Answering(ask, c, Levels.Decide),
            Command.VoteLevel c => Answering(ask, c, Levels.Decide),
            Command.WriteObservation c => Answering(ask, c, Answers.Decide),
            Command.WriteAppreciation c => Answering(ask, c, Answers.Decide),
            Command.JudgeEnvironment c => Answering(ask, c, Answers.Decide),
            Command.ProposeNote c => Answering(ask, c, Answers.Decide),
            Command.ClaimPenalty c => Answering(ask, c, Penalties.Decide),
            Command.ConfirmPenalty c => Answering(ask, c, Penalties.Decide),
            Command.DismissPenalty c => Answering(ask, c, Penalties.Decide),
            _ => throw new InvalidOperationException($"{command.GetType().Name} has no decision."),
        };
    }

    /// <summary>What bars a candidate from being heard (rules 8 and 9): their file, or an outcome that stands; null when nothing does.</summary>
    public static Refusal? WhyNotHeard(Passage passage, Actor actor, ExamSession session) => Hindrance.To(new Ask(passage, actor, default, session));

    /// <summary>What bars the jury from deciding a candidate's note (rule 11); null when nothing does.</summary>
    public static Refusal? WhyNotDecided(Passage passage, Actor actor, ExamSession session) => JuryDeciding.Hindrance(new Ask(passage, actor, default, session));

    /// <summary>A change of the sheet clears the signatures that stood before it (rule 7).</summary>
    private static Decision Answering<TCommand>(Ask ask, TCommand command, Func<Ask, Evaluation, TCommand, Decision> decide)
    {
        var decision = OnDevice(ask, Writing(ask, Act.Evaluate, (a, e) => decide(a, e, command)));
        return decision is Decision.Accepted accepted && accepted.Changes.Any(c => c.IsOfTheSheet()) && ask.Passage.Evaluation!.Visas.Count > 0
            ? Decision.Accept([.. accepted.Changes, new Change.VisasCleared()])
            : decision;
    }

    /// <summary>An answer in common, a visa or a confirmation from a member's own device says that they have one.</summary>
    private static Decision OnDevice(Ask ask, Decision decision) =>
        decision is Decision.Accepted accepted && accepted.Changes.Any(c => c.IsOfTheSheet() || c is Change.VisaGiven or Change.PaperConfirmed)
            ? Decision.Accept([.. accepted.Changes, .. ask.OwnDevice])
            : decision;

    private static Decision Writing(Ask ask, Act act, Func<Ask, Evaluation, Decision> decide)
    {
        if (ask.Denies(act)) return Decision.Refuse(new Refusal.NotAllowed(act));
        if (ask.Passage.Evaluation is not { } evaluation) return Decision.Refuse(new Refusal.NotOpen());
        if (evaluation.IsSealed) return Decision.Refuse(new Refusal.IsSealed(evaluation.Version));
        if (ask.Actor.Hand != Hand.Own && evaluation.Screens == ScreenMode.Apart) return Decision.Refuse(new Refusal.OneScreenOnly());
        return decide(ask, evaluation);
    }
}
