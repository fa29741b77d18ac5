using E4Bot.Domain.Sessions;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>What both members may write: the last one wins only over what they have seen.</summary>
internal static class Answers
{
    public static Decision Decide(Ask ask, Evaluation evaluation, Command.WriteObservation command)
    {
        var answer = command.Part == OralPartNumber.One ? SharedAnswer.Observation1 : SharedAnswer.Observation2;
        return Text(TextField.Observation, command.Text, text =>
            Write(evaluation.Observation(command.Part), text, command.BasedOn, answer, new Change.ObservationWritten(command.Part, text)));
    }

    public static Decision Decide(Ask ask, Evaluation evaluation, Command.WriteAppreciation command) =>
        Text(TextField.Appreciation, command.Text, text =>
            Write(evaluation.Appreciation, text, command.BasedOn, SharedAnswer.Appreciation, new Change.AppreciationWritten(text)));

    public static Decision Decide(Ask ask, Evaluation evaluation, Command.JudgeEnvironment command) =>
        Text(TextField.Ground, command.Ground, ground =>
        {
            var finding = new EnvironmentFinding(command.Compliant, command.Compliant ? "" : ground);
            return Write(evaluation.Environment, finding, command.BasedOn, SharedAnswer.Environment, new Change.EnvironmentJudged(finding));
        });

    public static Decision Decide(Ask ask, Evaluation evaluation, Command.ProposeNote command) =>
        Write(evaluation.Note, command.Note, command.BasedOn, SharedAnswer.Note, new Change.NoteProposed(command.Note));

    private static Decision Text(TextField field, string typed, Func<string, Decision> write)
    {
        var text = TypedText.Read(field, typed);
        return text.Refusal is { } refusal ? Decision.Refuse(refusal) : write(text.Clean);
    }

    private static Decision Write<T>(Shared<T> stands, T value, int basedOn, SharedAnswer answer, Change change)
    {
        if (EqualityComparer<T>.Default.Equals(stands.Value, value)) return Decision.Accept();
        return stands.Revision == basedOn ? Decision.Accept(change) : Decision.Refuse(new Refusal.ChangedMeanwhile(answer));
    }
}
