using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Walk;

/// <summary>Where a member goes on.</summary>
public static class NextStep
{
    /// <summary>The first step that waits for this member; the visas when none does.</summary>
    public static Step For(Passage passage, Seat seat, ExamSession session)
    {
        if (passage.Evaluation is not { } evaluation) return Step.Opening;
        if (evaluation.IsSealed) return Step.Sealed;
        var awaited = Completeness.Of(passage, evaluation, session).FirstOrDefault(m => MissingText.Awaits(m, seat));
        return awaited is null ? Step.Visas : MissingText.StepOf(awaited);
    }

    /// <summary>The step after <paramref name="step"/> in the walk.</summary>
    public static Step After(Step step, ExamSession session)
    {
        var walk = Step.Walk(session).ToList();
        var at = walk.IndexOf(step);
        return at >= 0 && at + 1 < walk.Count ? walk[at + 1] : Step.Visas;
    }
}
