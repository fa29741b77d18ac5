using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Tests.Scripting;

namespace E4Bot.Domain.Tests.Properties;

/// <summary>Makes a step of a story a deed in a scene, as the card of that moment would.</summary>
internal static class Cards
{
    public static Deed Fill(Scene scene, Step step)
    {
        var player = new Player(step.Actor, scene.Passage);
        if (step.Command is null) return NextLack.Mend(scene, player);
        return step.IsUpToDate ? Now(player, step.Command) : player.Asks(step.Command);
    }

    private static Deed Now(Player player, Command command) => command switch
    {
        Command.CorrectOpening c => player.Corrects(c.First, c.Second, c.ExtraMinutes),
        Command.GiveLevel c => player.Gives(c.Line, c.Level, c.Comment),
        Command.WriteObservation c => player.Observes(c.Part, c.Text),
        Command.WriteAppreciation c => player.Appreciates(c.Text),
        Command.JudgeEnvironment c => player.JudgesEnvironment(c.Compliant, c.Ground),
        Command.ProposeNote c => player.Proposes(c.Note.Value),
        Command.ClaimPenalty c => player.Claims(c.Kind, c.Ground),
        Command.ConfirmPenalty c => player.Confirms(c.Kind),
        Command.DismissPenalty c => player.Dismisses(c.Kind),
        Command.Sign => player.Signs(),
        Command.DecideJuryNote c => player.Decides(c.Note, c.Reason),
        Command.RecordOutcome c => player.Records(c.Kind, c.Ground, c.NewDate),
        Command.WithdrawOutcome c => player.Withdraws(c.Reason),
        Command.GivePortfolioAddress c => player.GivesPortfolio(c.Address),
        Command.RecordPortfolioVisit c => player.Visits(c.Visit.Finding, c.Visit.At),
        Command.CheckConformity c => player.Checks(c.Findings, c.Deadline, c.Reason, c.IsConfirmed),
        Command.PutRight => player.PutsRight(),
        Command.DeclareNotPutRight c => player.DeclaresNotPutRight(c.IsConfirmed),
        Command.MoveDeadline c => player.MovesDeadline(c.Deadline),
        _ => player.Asks(command),
    };
}
