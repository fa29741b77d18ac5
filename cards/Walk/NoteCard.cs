using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Notes;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Walk;

/// <summary>The proposed note and the penalties, with the sum written out (rules 3 and 4).</summary>
internal static class NoteCard
{
    public static AdaptiveCard Of(MemberView view) => Frame.Card(view, "Note et pénalités",
    [
        .. Profile(view),
        .. Note(view),
        .. view.Session.Penalties.SelectMany(rule => Penalty(view, rule)),
        .. SumLines(view),
        Frame.Ways(view),
    ]);

    private static IEnumerable<Element> Profile(MemberView view)
    {
        yield return Blocks.Section("Profil retenu");
        yield return Blocks.Bullets(view.Session.Grid.Lines.Select(line =>
            $"{line.ShortTitle} : {(view.Passage.RetainedOn(line.Id) is { } level ? view.Session.Grid.TitleOf(level) : "pas encore retenu")}"));
    }

    private static IEnumerable<Element> Note(MemberView view)
    {
        var note = view.Evaluation.Note;
        var stored = note.Value is { } proposed ? Typography.Number(proposed.Value) : "";
        var value = view.Typed.Or(Fields.Note, stored);
        if (stored.Length > 0 && value != stored) yield return Blocks.Labelled("Note enregistrée", Typography.OutOf20(note.Value!.Value.Value));
        yield return new TextInput
        {
            Id = Fields.Note,
            Label = "Note proposée sur 20, avant pénalités (décimales permises)",
            ErrorMessage = RefusalText.Of(InputProblem.NoteNotReadable),
            Placeholder = "13,25",
            MaxLength = 12,
            Value = value,
        };
        yield return Blocks.Actions(Frame.Press(view, "Enregistrer la note", Verbs.ProposeNote, view.Data with { BasedOn = note.Revision }, "positive"));
    }

    private static IEnumerable<Element> Penalty(MemberView view, PenaltyRule rule)
    {
        yield return Blocks.Section($"{rule.Title} ({Typography.Count(rule.Points, "point")} de pénalité)") with { Separator = true };
        if (rule.Kind == PenaltyKind.InaccessiblePortfolio)
            foreach (var seen in PortfolioSection.Of(view.Passage.Portfolio, view.Clock)) yield return seen;
        var claim = view.Evaluation.Claim(rule.Kind);
        if (claim is null)
        {
            yield return Ground(view, rule.Kind);
            yield return Blocks.Actions(Press(view, $"Constater « {rule.Title} »", Verbs.ClaimPenalty, rule.Kind));
            yield break;
        }
        yield return Blocks.Labelled("Constat", claim.Ground);
        yield return Blocks.Names(claim.IsConfirmed ? "Confirmée par les deux membres : elle s'applique." : Awaited(view, claim));
        var dismiss = Press(view, $"Écarter la pénalité « {rule.Title} »", Verbs.DismissPenalty, rule.Kind) with { Style = "destructive" };
        yield return view.Answering.All(claim.IsConfirmedBy)
            ? Blocks.Stacked(dismiss)
            : Blocks.Stacked(Press(view, $"Confirmer « {rule.Title} »", Verbs.ConfirmPenalty, rule.Kind), dismiss);
    }

    private static string Awaited(MemberView view, PenaltyClaim claim)
    {
        var silent = Seats.Both.Where(s => !claim.IsConfirmedBy(s)).Select(s => view.Evaluation.Member(s).FullName).ToArray();
        return $"{Typography.Enumerate(silent)} {(silent.Length == 1 ? "doit" : "doivent")} encore la confirmer ou l'écarter.";
    }

    private static ExecuteAction Press(MemberView view, string title, string verb, PenaltyKind kind) =>
        Frame.Press(view, title, verb, view.Data with { Penalty = kind.ToString(), BasedOn = view.Evaluation.Claim(kind)?.Revision ?? 0 });

    private static TextInput Ground(MemberView view, PenaltyKind kind) => new()
    {
        Id = Fields.PenaltyGround(kind),
        Label = $"{view.Session.Penalty(kind).Title} : ce que vous avez constaté",
        ErrorMessage = Words.AtMost(TextField.Ground),
        MaxLength = Texts.MaximumLength(TextField.Ground),
        Value = view.Typed.Or(Fields.PenaltyGround(kind), ""),
    };

    private static IEnumerable<Element> SumLines(MemberView view)
    {
        if (view.Evaluation.Sum(view.Session) is not { } sum) yield break;
        yield return Blocks.Section("Note finale") with { Separator = true };
        if (view.Evaluation.SumOnceConfirmed(view.Session) is not { } whole)
        {
            yield return Blocks.Line($"**{SumText.Of(sum)}**") with { Size = "large" };
            yield break;
        }
        var isOne = view.Evaluation.Penalties.Count(p => !p.IsConfirmed) == 1;
        yield return Blocks.Notice(isOne
            ? "Elle n'est pas encore établie : une pénalité reste à confirmer ou à écarter."
            : "Elle n'est pas encore établie : des pénalités restent à confirmer ou à écarter.");
        yield return Blocks.Line($"{(isOne ? "Si cette pénalité est confirmée" : "Si toutes sont confirmées")} : {SumText.Of(whole)}");
        yield return Blocks.Line($"{(isOne ? "Si elle est écartée" : "Si toutes sont écartées")} : {SumText.Of(sum)}");
    }
}
