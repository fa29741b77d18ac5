using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;

namespace E4Bot.Cards.Walk;

/// <summary>What is missing, sentence by sentence, and one button for each step where this member can supply it.</summary>
internal static class MissingList
{
    private const int Shown = 12;

    public static IEnumerable<Element> Of(MemberView view)
    {
        if (view.Missing.Count == 0) yield break;
        yield return Blocks.Section($"Il manque {Typography.Count(view.Missing.Count, "élément")}");
        yield return new Container([.. view.Missing.Take(Shown).Select(m => Blocks.Names("• " + MissingText.Of(m, view.Evaluation, view.Session)))]);
        if (view.Missing.Count > Shown) yield return Blocks.Line($"… et {Typography.Count(view.Missing.Count - Shown, "autre")}.");
        var steps = view.Missing.Where(view.Awaits).Select(MissingText.StepOf).Distinct().Take(4);
        CardAction[] jumps = [.. steps.Select(step => Frame.Leave(view, $"Aller à : {StepTitle.Of(step, view.Session)}", step))];
        if (jumps.Length > 0) yield return Blocks.Actions(jumps);
    }
}
