using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Walk;

/// <summary>The two parts' clocks: shown, never blocking. What is being typed when one is pressed goes with the press, and comes back.</summary>
internal static class ClockLine
{
    public static IEnumerable<Element> Of(MemberView view)
    {
        var evaluation = view.Evaluation;
        if (evaluation.Part2.EndedAt is not null || evaluation.Paper is not null) yield break;
        var part = evaluation.Part1.StartedAt is null || evaluation.Part1.IsRunning && evaluation.Part2.StartedAt is null
            ? OralPartNumber.One
            : OralPartNumber.Two;
        yield return Blocks.Subtle(Sentence(view, part));
        yield return Blocks.Actions(Button(view, part));
    }

    private static string Sentence(MemberView view, OralPartNumber part)
    {
        var limit = OralTime.Limit(view.Evaluation, view.Session, part);
        var length = Typography.Count((int)limit.TotalMinutes, "minute");
        if (view.Evaluation.Clock(part).StartedAt is not { } started) return $"Partie {(int)part} ({length}) : pas commencée";
        var end = started + limit;
        return view.Clock.Now > end
            ? $"Partie {(int)part} : les {length} sont écoulées depuis {view.Clock.Time(end)}"
            : $"Partie {(int)part} : commencée à {view.Clock.Time(started)}, {length}, fin prévue à {view.Clock.Time(end)}";
    }

    private static ExecuteAction Button(MemberView view, OralPartNumber part)
    {
        var (title, verb, number) = (view.Evaluation.Clock(part).IsRunning, part) switch
        {
            (false, OralPartNumber.One) => ("Démarrer la partie 1", Verbs.StartPart, 1),
            (false, _) => ("Démarrer la partie 2", Verbs.StartPart, 2),
            (true, OralPartNumber.One) => ("Passer à la partie 2", Verbs.StartPart, 2),
            (true, _) => ("Terminer l'oral", Verbs.EndPart, 2),
        };
        return Frame.Press(view, title, verb, view.Data with { Part = number });
    }
}
