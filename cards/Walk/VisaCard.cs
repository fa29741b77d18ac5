using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Walk;

/// <summary>The sheet as it will be, what it still lacks with a jump to it, and the signatures (rule 7).</summary>
internal static class VisaCard
{
    public static AdaptiveCard Of(MemberView view) => Frame.Card(view, "Relire et viser",
    [
        .. view.Missing.Count > 0 ? MissingList.Of(view) : Sheet(view),
        .. Visas(view),
        .. view.Missing.Count == 0 && !view.Evaluation.IsSignedBy(view.Seat) ? Signing(view) : [],
        Frame.Ways(view),
    ]);

    private static IEnumerable<Element> Sheet(MemberView view)
    {
        var evaluation = view.Evaluation;
        yield return Blocks.Labelled("Observations, partie 1", evaluation.Observation1.Value);
        yield return Blocks.Labelled("Observations, partie 2", evaluation.Observation2.Value);
        yield return Blocks.Labelled("Appréciation", evaluation.Appreciation.Value);
        yield return Blocks.Labelled("Note finale", SumText.Of(evaluation.Sum(view.Session)!));
    }

    private static IEnumerable<Element> Visas(MemberView view) => Seats.Both.Select(seat =>
    {
        var visa = view.Evaluation.Visas.FirstOrDefault(v => v.Seat == seat);
        var state = visa is null ? "pas encore visé" : $"visé à {view.Clock.Time(visa.At)}{(visa.OnOthersDevice ? ", sur l'appareil de l'autre membre" : "")}";
        return Blocks.Labelled(view.Evaluation.Member(seat).FullName, state);
    });

    private static IEnumerable<Element> Signing(MemberView view)
    {
        yield return Blocks.Subtle("Votre visa vaut signature. Tout changement après un visa efface les visas.");
        yield return Blocks.Actions(Frame.Press(view, $"Viser la fiche ({view.Evaluation.Member(view.Seat).FullName})", Verbs.Sign, style: "positive"));
    }
}
