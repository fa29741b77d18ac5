using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>Visas (rule 7): only a complete sheet is signed, by each for themselves; the second signature seals it.</summary>
internal static class Signing
{
    public static Decision Decide(Ask ask, Evaluation evaluation, Command.Sign command)
    {
        if (ask.Actor.Hand == Hand.Together) return Decision.Refuse(new Refusal.SignOneByOne());
        var seat = ask.Actor.Answering[0];
        if (evaluation.IsSignedBy(seat)) return Decision.Accept();
        if (ask.OnOthersDevice && ask.Passage.HasOwnDevice(seat)) return Decision.Refuse(new Refusal.SignsOnOwnDevice());
        var missing = Completeness.Of(ask.Passage, ask.Session);
        if (missing.Count > 0) return Decision.Refuse(new Refusal.Incomplete(missing));
        if (command.BasedOn != ask.Passage.SheetRevision) return Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.Sheet));

        var signed = new Change.VisaGiven(seat, ask.OnOthersDevice, ask.Now);
        var final = evaluation.Sum(ask.Session)!.Final;
        return evaluation.IsSignedBy(seat.Other())
            ? Decision.Accept(signed, new Change.Sealed(evaluation.Version, final, ask.Now))
            : Decision.Accept(signed);
    }
}
