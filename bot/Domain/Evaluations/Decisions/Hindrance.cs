using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>The lock: why a candidate cannot be heard (rules 8 and 9), asked where the card is called for and again where the evaluation is opened.</summary>
internal static class Hindrance
{
    public static Refusal? To(Ask ask)
    {
        if (ask.Passage.Conformity is { LetsBeHeard: false } check) return new Refusal.FileNotInOrder(check, ask.Passage.Candidate.Form);
        return ask.Passage.Outcome is { Kind: not OutcomeKind.Rescheduled } outcome ? Outcomes.Stands(ask, outcome) : null;
    }
}
