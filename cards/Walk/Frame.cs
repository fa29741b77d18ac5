using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Walk;

/// <summary>What every step's card has: whose card it is, what just happened, and the way back, on and around.</summary>
internal static class Frame
{
    public static AdaptiveCard Card(MemberView view, string heading, IEnumerable<Element> body) => new()
    {
        FallbackText = $"Évaluation {view.Session.Exam.Code} en cours.",
        Body = [.. Top(view, heading), .. body.SelectMany(element => WithNotice(view, element))],
        Refresh = new Refresh(Press(view, "Actualiser", Verbs.Refresh), view.RefreshFor),
    };

    public static ExecuteAction Press(MemberView view, string title, string verb, ActionData? data = null, string? style = null) => new()
    {
        Title = title,
        Verb = verb,
        Data = data ?? view.Data,
        Style = style,
    };

    /// <summary>A press that leaves the card's inputs aside.</summary>
    public static ExecuteAction Leave(MemberView view, string title, Step step) =>
        Press(view, title, Verbs.GoTo, view.DataFor(step)) with { AssociatedInputs = "none" };

    /// <summary>Back to the step before, on to the next one, and the summary from which any step is one tap away. What was typed goes along, so that it is not lost.</summary>
    public static ActionSet Ways(MemberView view)
    {
        var walk = Step.Walk(view.Session).ToList();
        var at = walk.IndexOf(view.Step);
        var ways = new List<CardAction>();
        if (view.Leaving is { } leaving) ways.Add(Leave(view, "Passer sans enregistrer", leaving));
        if (at > 0) ways.Add(Go(view, "Retour", walk[at - 1]));
        if (at + 1 < walk.Count) ways.Add(Go(view, "Étape suivante", walk[at + 1]));
        ways.Add(Go(view, "Sommaire", Step.Summary));
        return Blocks.Actions(ways);
    }

    private static ExecuteAction Go(MemberView view, string title, Step step) =>
        Press(view, title, Verbs.GoTo, view.DataFor(step) with { From = view.Step.Name });

    private static IEnumerable<Element> WithNotice(MemberView view, Element element)
    {
        if (view is { Notice: { } notice, Answered: { } answered } && CardParts.Presses(element).Any(answered.IsOf)) yield return Blocks.Notice(notice);
        yield return element;
    }

    private static IEnumerable<Element> Top(MemberView view, string heading)
    {
        var candidate = view.Candidate;
        var version = view.Passage.Evaluation is { Version: > 1 and var number } ? $" · version {number}" : "";
        yield return Blocks.SubtleNames(
            $"{view.Session.Exam.Code} · {candidate.FullName} · {Words.Of(candidate.Number)} · {Words.Of(candidate.Speciality)}{version}");
        if (view.Passage.Evaluation?.Paper is { } paper) yield return Blocks.SubtleNames(PaperText.Of(paper));
        if (WhoseTurn(view) is { } turn) yield return Blocks.SubtleNames(turn);
        yield return Blocks.Heading(heading);
        if (view.Notice is { } notice) yield return Blocks.Notice(notice);
        if (view.Step != Step.Summary && ScreensSection.Wish(view) is { } wish) yield return Blocks.Notice($"{wish} Votre réponse se donne dans le « Sommaire ».");
    }

    private static string? WhoseTurn(MemberView view) => view switch
    {
        { Passage.Evaluation: null } => null,
        { Hand: Hand.Together } => "Écran unique : vous répondez ensemble.",
        { Hand: Hand.Other } => $"Écran unique : à {view.Evaluation.Member(view.Seat).FullName} de répondre, sur cet appareil.",
        { Evaluation.Screens: ScreenMode.OneScreen } => $"Écran unique : à {view.Evaluation.Member(view.Seat).FullName} de répondre.",
        _ => null,
    };
}
