using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Walk;

/// <summary>An oral that was held on paper: said at the opening, and what was entered compared with the paper by the other member before anyone signs.</summary>
internal static class PaperSection
{
    public static IEnumerable<Element> Asking(MemberView view) =>
    [
        new ToggleInput
        {
            Id = Fields.FromPaper,
            Label = PaperText.Mark,
            Title = "L'oral a déjà eu lieu sur papier : je saisis ce que la commission y a écrit",
            ErrorMessage = "Cochez la case si l'oral a eu lieu sur papier.",
            Value = view.Typed.Or(Fields.FromPaper, "false") == "true" ? "true" : "false",
        },
        new DateInput
        {
            Id = Fields.HeardOn,
            Label = "Jour de l'oral, s'il a eu lieu sur papier",
            ErrorMessage = "Donnez le jour de l'oral.",
            Value = view.Typed.Day(Fields.HeardOn, null),
        },
    ];

    /// <summary>The profile, which the sheet does not show, and the button of who did not enter it.</summary>
    public static IEnumerable<Element> Comparing(MemberView view)
    {
        if (view.Evaluation.Paper is not { } paper) yield break;
        yield return Blocks.Section("À comparer avec la grille sur papier");
        yield return Blocks.Bullets(view.Session.Grid.Lines.Select(line => $"{line.ShortTitle} : {Level(view, line.Id)}"));
        var checker = paper.By.Other();
        if (!view.Passage.AwaitsPaperConfirmation)
            yield return Blocks.Names($"{view.Evaluation.Member(checker).FullName} a confirmé que la saisie est conforme au papier.");
        else if (checker == view.DeviceSeat)
            yield return Blocks.Stacked(Confirm(view, checker));
        else
            yield return Blocks.Notice($"{view.Evaluation.Member(checker).FullName} doit encore comparer la saisie avec le papier, sur son propre appareil.");
    }

    private static string Level(MemberView view, Domain.Grids.CompetenceId line) =>
        view.Passage.RetainedOn(line) is { } level ? view.Session.Grid.TitleOf(level) : "pas encore de niveau";

    private static ExecuteAction Confirm(MemberView view, Seat checker) => Frame.Press(
        view,
        $"La saisie est conforme au papier ({view.Evaluation.Member(checker).FullName})",
        Verbs.ConfirmPaper,
        view.Data with { Hand = "own", BasedOn = view.Passage.SheetRevision },
        "positive");
}
