using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Walk;

/// <summary>What is missing, sentence by sentence, and one button for each step where this member can supply it.</summary>
internal static class MissingList
{
    private const int Shown = 12;

    /// <summary>From so many on, a member's missing levels are counted instead of listed.</summary>
    private const int Many = 3;

    public static IEnumerable<Element> Of(MemberView view)
    {
        if (view.Missing.Count == 0) yield break;
        var sentences = Sentences(view).ToArray();
        yield return Blocks.Section($"Il manque {Typography.Count(view.Missing.Count, "élément")}");
        yield return new Container([.. sentences.Take(Shown).Select(sentence => Blocks.Names("• " + sentence))]);
        if (sentences.Length > Shown) yield return Blocks.Line($"… et {Typography.Count(sentences.Length - Shown, "autre")}.");
        var steps = view.Missing.Where(view.Awaits).Select(MissingText.StepOf).Distinct().Take(4);
        CardAction[] jumps = [.. steps.Select(step => Frame.Leave(view, $"Aller à : {StepTitle.Of(step, view.Session)}", step))];
        if (jumps.Length > 0) yield return Blocks.Stacked(jumps);
    }

    private static IEnumerable<string> Sentences(MemberView view)
    {
        var counted = Seats.Both.Where(seat => LevelsOf(view, seat) >= Many).ToArray();
        return
        [
            .. counted.Select(seat => MissingText.OfLevels(seat, LevelsOf(view, seat), view.Evaluation)),
            .. view.Missing.Where(m => m is not Missing.Level level || !counted.Contains(level.Seat)).Select(m => MissingText.Of(m, view.Evaluation, view.Session)),
        ];
    }

    private static int LevelsOf(MemberView view, Seat seat) => view.Missing.OfType<Missing.Level>().Count(m => m.Seat == seat);
}
