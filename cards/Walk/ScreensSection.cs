using E4Bot.Cards.Adaptive;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Walk;

/// <summary>On how many devices the commission answers; and a wish for one screen, which waits for the other member on their own device.</summary>
internal static class ScreensSection
{
    /// <summary>The other member's wish, with the answers to it.</summary>
    public static IEnumerable<Element> Asked(MemberView view)
    {
        if (Wish(view) is not { } wish) yield break;
        yield return Blocks.Notice(wish);
        yield return Blocks.Line("Chaque membre pourra alors répondre pour l'autre, en sa présence, sur le même appareil. Ce qui a été répondu sur un appareil ne se change que là.");
        yield return Blocks.Stacked(Switch(view, "Accepter l'écran unique", "one"), Switch(view, "Garder un appareil par membre", "apart"));
    }

    /// <summary>What the other member asks; null when they ask nothing.</summary>
    public static string? Wish(MemberView view) => view.Passage.Evaluation?.OneScreenRequestedBy == view.DeviceSeat.Other()
        ? $"{view.Evaluation.Member(view.DeviceSeat.Other()).FullName} propose de continuer sur un seul écran."
        : null;

    public static IEnumerable<Element> Of(MemberView view)
    {
        yield return Blocks.Section("Écrans") with { Separator = true };
        foreach (var element in view.Evaluation.Screens == ScreenMode.Apart ? Apart(view) : OneScreen(view)) yield return element;
    }

    private static IEnumerable<Element> Apart(MemberView view)
    {
        yield return Blocks.Line("Chaque membre répond sur son appareil.");
        if (view.Evaluation.OneScreenRequestedBy is not { } seat)
        {
            yield return Blocks.Actions(Switch(view, "Proposer l'écran unique", "one"));
        }
        else if (seat == view.DeviceSeat)
        {
            yield return Blocks.Names($"Vous avez proposé l'écran unique : {view.Evaluation.Member(seat.Other()).FullName} doit encore l'accepter, sur son propre appareil.");
            yield return Blocks.Actions(Switch(view, "Retirer cette proposition", "apart"));
        }
    }

    private static IEnumerable<Element> OneScreen(MemberView view)
    {
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
