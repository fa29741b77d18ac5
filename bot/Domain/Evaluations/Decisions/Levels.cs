using E4Bot.Domain.Grids;
using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>Two members, one grid (rule 2): blind levels, levels given together, and votes where they differ.</summary>
internal static class Levels
{
    public static Decision Decide(Ask ask, Evaluation evaluation, Command.GiveLevel command)
    {
        if (ask.Session.Grid.Find(command.Line) is null) return Decision.Refuse(new Refusal.UnknownLine());
        if (IsOutOfReach(ask, evaluation, command.Line)) return Decision.Refuse(new Refusal.AnsweredOnOwnDevice());
        if (ask.Actor.Hand == Hand.Together) return Together(evaluation, command);
        if (evaluation.CommonLevelOn(command.Line) is not null) return Decision.Refuse(new Refusal.FilledTogether());
        var comment = TypedText.Read(TextField.PrivateComment, command.Comment);
        return comment.Refusal is { } refusal ? Decision.Refuse(refusal) : Alone(ask, command, Kept(ask, command.Line, comment.Clean));
    }

    public static Decision Decide(Ask ask, Evaluation evaluation, Command.VoteLevel command)
    {
        if (ask.Session.Grid.Find(command.Line) is null) return Decision.Refuse(new Refusal.UnknownLine());
        if (!ask.Passage.DiffersOn(command.Line)) return Decision.Refuse(new Refusal.NothingToDeliberate(command.Line));
        var votes = ask.Actor.Answering
            .Where(seat => evaluation.VoteOf(seat, command.Line) != command.Level)
            .Select(seat => new Change.LevelVoted(seat, command.Line, command.Level));
        return Decision.Accept([.. votes]);
    }

    /// <summary>
    /// What a member answered on their own device is theirs: no other hand writes over it or, trying, learns what it is. Where the members
    /// have filled the line together already, that is changed together.
    /// </summary>
    private static bool IsOutOfReach(Ask ask, Evaluation evaluation, CompetenceId line) =>
        ask.Actor.Hand != Hand.Own
        && evaluation.CommonLevelOn(line) is null
        && ask.Actor.Answering.Any(seat => ask.Passage.IsAnsweredOnOwnDevice(seat, line));

    /// <summary>On the other's device a member's comment is never shown again, so an empty box there does not mean that it is to go.</summary>
    private static string Kept(Ask ask, CompetenceId line, string comment) => ask.OnOthersDevice && comment.Length == 0
        ? ask.Passage.Sheet(ask.Actor.Answering[0]).On(line)?.Comment ?? ""
        : comment;

    private static Decision Together(Evaluation evaluation, Command.GiveLevel command) =>
        evaluation.CommonLevelOn(command.Line) == command.Level
            ? Decision.Accept()
            : Decision.Accept(new Change.CommonLevelGiven(command.Line, command.Level));

    /// <summary>
    /// A first level is the member's own business. A second thought says so in common, votes or no votes: the sheet written in common
    /// then moves, so that a vote or a signature given at the same moment on another device is decided again.
    /// </summary>
    private static Decision Alone(Ask ask, Command.GiveLevel command, string comment)
    {
        var seat = ask.Actor.Answering[0];
        var own = ask.Passage.Sheet(seat).On(command.Line);
        if (own is not null && (own.Level, own.Comment) == (command.Level, comment)) return Decision.Accept();
        if ((own?.Revision ?? 0) != command.BasedOn) return Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.Level));

        var given = new Change.LevelGiven(seat, command.Line, command.Level, comment, ask.OnOthersDevice);
        var isSecondThought = own is not null && own.Level != command.Level;
        return isSecondThought ? Decision.Accept(given, new Change.VotesCleared(command.Line)) : Decision.Accept(given);
    }
}
