using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Wire;

namespace E4Bot.Cards.Walk;

/// <summary>The card of a member: their step, whatever was asked, as the state allows.</summary>
public static class MemberCard
{
    public static AdaptiveCard Of(MemberView view)
    {
        if (view.Passage.Evaluation is null) return OpeningCard.Of(view with { Step = Step.Opening });
        if (view.Evaluation.IsSealed)
            return view.Step == Step.Reopening ? SealedCard.Reopening(view) : SealedCard.Of(view with { Step = Step.Sealed });
        if (view.Step.Line is { } id && view.Session.Grid.Find(id) is { } line) return LineCard.Of(view, line);
        if (view.Step == Step.Correction) return CorrectionCard.Of(view);
        if (view.Step == Step.Observations) return ObservationsCard.Of(view);
        if (view.Step == Step.Deliberation) return DeliberationCard.Of(view);
        if (view.Step == Step.Note) return NoteCard.Of(view);
        if (view.Step == Step.Appreciation) return AppreciationCard.Of(view);
        return view.Step == Step.Visas ? VisaCard.Of(view) : SummaryCard.Of(view with { Step = Step.Summary });
    }
}
