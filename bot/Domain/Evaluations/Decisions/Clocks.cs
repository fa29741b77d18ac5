using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>The two parts' clocks: shown, announced when over, never blocking.</summary>
internal static class Clocks
{
    public static Decision Decide(Ask ask, Evaluation evaluation, Command.StartPart command)
    {
        if (evaluation.Clock(command.Part).StartedAt is not null) return Decision.Accept();
        var started = new Change.PartStarted(command.Part, ask.Now);
        return command.Part == OralPartNumber.Two && evaluation.Part1.IsRunning
            ? Decision.Accept(new Change.PartEnded(OralPartNumber.One, ask.Now), started)
            : Decision.Accept(started);
    }

    public static Decision Decide(Ask ask, Evaluation evaluation, Command.EndPart command)
    {
        var clock = evaluation.Clock(command.Part);
        if (clock.StartedAt is null) return Decision.Refuse(new Refusal.PartNotRunning());
        return clock.IsRunning ? Decision.Accept(new Change.PartEnded(command.Part, ask.Now)) : Decision.Accept();
    }
}
