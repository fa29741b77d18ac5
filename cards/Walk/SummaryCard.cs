using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Walk;

/// <summary>
/// « Aller à »: every step with its state in words, one tap away; what was said at the opening; and how the commission shares its screens.
/// The state comes first: a phone cuts a long button at its end.
/// </summary>
internal static class SummaryCard
{
    public static AdaptiveCard Of(MemberView view) => Frame.Card(view, "Sommaire",
    [
        .. ScreensSection.Asked(view),
        .. ClockLine.Of(view),
        .. Step.Walk(view.Session).Select(step => Row(view, step)),
        .. MissingList.Of(view),
        .. Opening(view),
        .. ScreensSection.Of(view),
    ]);

    private static ColumnSet Row(MemberView view, Step step)
    {
        var jump = Frame.Leave(view, $"{State(view, step)} · {StepTitle.Of(step, view.Session)}", step);
        return new ColumnSet([new Column("stretch", [new ActionSet([jump])])]) { Spacing = "small" };
    }

    private static string State(MemberView view, Step step)
    {
        if (step == Step.Visas) return $"{Typography.Count(view.Evaluation.Visas.Count, "visa")} sur 2";
        var here = view.Missing.Where(m => MissingText.StepOf(m) == step).ToArray();
        if (here.Length == 0) return "Fait";
        return here.Any(view.Awaits) ? "À faire" : "En attente";
    }

    private static IEnumerable<Element> Opening(MemberView view)
    {
        var evaluation = view.Evaluation;
        yield return Blocks.Section("Ouverture") with { Separator = true };
        foreach (var seat in Seats.Both) yield return Blocks.Names(Words.Of(evaluation.Member(seat)));
        yield return Blocks.Line($"Temps supplémentaire : {Words.OfExtraTime(evaluation.ExtraMinutes)}");
        yield return Blocks.Actions(Frame.Leave(view, StepTitle.Of(Step.Correction, view.Session), Step.Correction));
    }
}
