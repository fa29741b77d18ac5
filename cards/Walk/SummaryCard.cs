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
        .. ClockLine.Of(view),
        .. Step.Walk(view.Session).Select(step => Row(view, step)),
        .. MissingList.Of(view),
        .. Opening(view),
        .. Screens(view),
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

    private static IEnumerable<Element> Screens(MemberView view)
    {
        yield return Blocks.Section("Écrans") with { Separator = true };
        if (view.Evaluation.Screens == ScreenMode.Apart)
        {
            yield return Blocks.Line("Chaque membre répond sur son appareil.");
            yield return Blocks.Actions(Switch(view, "Passer en écran unique", "one"));
            yield break;
        }
        yield return Blocks.Line("Vous travaillez sur un seul écran. Chaque réponse garde la trace de l'appareil.");
        yield return Blocks.Stacked(
            Turn(view, $"Passer la main à {view.Evaluation.Member(view.DeviceSeat).FullName}", null),
            Turn(view, $"Passer la main à {view.Evaluation.Member(view.DeviceSeat.Other()).FullName}", "other"),
            Turn(view, "Remplir la grille ensemble", "together"),
            Switch(view, "Chacun sur son appareil", "apart"));
    }

    private static ExecuteAction Turn(MemberView view, string title, string? hand) =>
        Frame.Press(view, title, Verbs.GoTo, view.Data with { Step = null, Hand = hand ?? "own" }) with { AssociatedInputs = "none" };

    private static ExecuteAction Switch(MemberView view, string title, string screens) =>
        Frame.Press(view, title, Verbs.UseScreens, view.Data with { Screens = screens, Hand = null }) with { AssociatedInputs = "none" };
}
