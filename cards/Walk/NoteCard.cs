using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Notes;
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
        Blocks.Actions(Frame.Leave(view, "Continuer vers l'appréciation", Step.Appreciation)),
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
            ErrorMessage = "Écrivez une note entre 0 et 20, par exemple 13 ou 13,25.",
            Placeholder = "13,25",
            MaxLength = 12,
            IsRequired = true,
            Value = value,
        };
        yield return Blocks.Actions(Frame.Press(view, "Enregistrer la note", Verbs.ProposeNote, view.Data with { BasedOn = note.Revision }, "positive"));
    }

    private static IEnumerable<Element> Penalty(MemberView view, PenaltyRule rule)
    {
        yield return Blocks.Section($"{rule.Title} ({Typography.Count(rule.Points, "point")} de pénalité)") with { Separator = true };
        var claim = view.Evaluation.Claim(rule.Kind);
        if (claim is null)
        {
            yield return Ground(view, rule.Kind);
            yield return Blocks.Actions(Press(view, "Constater cette pénalité", Verbs.ClaimPenalty, rule.Kind));
            yield break;
        }
        yield return Blocks.Labelled("Constat", claim.Ground);
        yield return Blocks.Line(claim.IsConfirmed ? "Confirmée par les deux membres : elle s'applique." : Awaited(view, claim));
        var dismiss = Press(view, "Écarter cette pénalité", Verbs.DismissPenalty, rule.Kind) with { AssociatedInputs = "none", Style = "destructive" };
        yield return claim.IsConfirmedBy(view.Seat)
            ? Blocks.Actions(dismiss)
            : Blocks.Actions(Press(view, "Confirmer cette pénalité", Verbs.ConfirmPenalty, rule.Kind) with { AssociatedInputs = "none" }, dismiss);
    }

    private static string Awaited(MemberView view, PenaltyClaim claim) =>
        "En attente de la confirmation de " + Typography.Enumerate(
            [.. Domain.Passages.Seats.Both.Where(s => !claim.IsConfirmedBy(s)).Select(s => Markdown.Escape(view.Evaluation.Member(s).FullName))]) + ".";

    private static ExecuteAction Press(MemberView view, string title, string verb, PenaltyKind kind) =>
        Frame.Press(view, title, verb, view.Data with { Penalty = kind.ToString() });

    private static TextInput Ground(MemberView view, PenaltyKind kind) => new()
    {
        Id = Fields.PenaltyGround(kind),
        Label = "Ce que vous avez constaté",
        ErrorMessage = "500 caractères au plus.",
        MaxLength = Texts.MaximumLength(TextField.Ground),
        Value = view.Typed.Or(Fields.PenaltyGround(kind), ""),
    };

    private static IEnumerable<Element> SumLines(MemberView view)
    {
        if (view.Evaluation.Sum(view.Session) is not { } sum) yield break;
        yield return Blocks.Section("Note finale") with { Separator = true };
        yield return Blocks.Line($"**{SumText.Of(sum)}**");
    }
}
