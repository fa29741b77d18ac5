using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Walk;

/// <summary>The sheet as it will be, what it still lacks with a jump to it, and the signatures (rule 7).</summary>
internal static class VisaCard
{
    public static AdaptiveCard Of(MemberView view) => Frame.Card(view, "Relire et viser",
    [
        .. IsWhole(view) ? [.. Sheet(view), .. WordingSection.Of(view), .. SecondLookSection.Of(view)] : MissingList.Of(view),
        .. IsWhole(view) ? PaperSection.Comparing(view) : [],
        .. Visas(view),
        .. view.Missing.Count == 0 ? Signing(view) : [],
        Frame.Ways(view),
    ]);

    /// <summary>Nothing is to be written any more; it may still have to be compared with the paper.</summary>
    private static bool IsWhole(MemberView view) => view.Missing.All(missing => missing is Missing.PaperConfirmation);

    private static IEnumerable<Element> Sheet(MemberView view)
    {
        var evaluation = view.Evaluation;
        yield return Blocks.Labelled("Commission", $"{Words.Of(evaluation.First)} et {Words.Of(evaluation.Second)}");
        yield return Blocks.Labelled("Observations, partie 1", evaluation.Observation1.Value);
        yield return Blocks.Labelled("Observations, partie 2", evaluation.Observation2.Value);
        yield return Blocks.Labelled("Appréciation", evaluation.Appreciation.Value, most: 12_000);
        yield return Blocks.Labelled("Note finale", SumText.Of(evaluation.Sum(view.Session)!));
    }

    private static IEnumerable<Element> Visas(MemberView view) => Seats.Both.Select(seat =>
    {
        var visa = view.Evaluation.Visas.FirstOrDefault(v => v.Seat == seat);
        var state = visa is null ? "pas encore visé" : $"visé le {view.Clock.Moment(visa.At)}{(visa.OnOthersDevice ? ", sur l'appareil de l'autre membre" : "")}";
        return Blocks.Labelled(view.Evaluation.Member(seat).FullName, state);
    });

    /// <summary>A visa is personal: on one screen each member has a button of their own, whoever's turn it was, unless they have a device of their own.</summary>
    private static IEnumerable<Element> Signing(MemberView view)
    {
        var other = view.DeviceSeat.Other();
        var isOneScreen = view.Evaluation.Screens == ScreenMode.OneScreen;
        if (isOneScreen && view.OtherHasDevice && !view.Evaluation.IsSignedBy(other))
            yield return Blocks.Names($"{view.Evaluation.Member(other).FullName} a répondu sur son propre appareil : son visa s'y donne aussi.");
        Seat[] here = isOneScreen && !view.OtherHasDevice ? [view.DeviceSeat, other] : [view.DeviceSeat];
        ExecuteAction[] visas = [.. here.Where(seat => !view.Evaluation.IsSignedBy(seat)).Select(seat => Sign(view, seat))];
        if (visas.Length == 0) yield break;
        yield return Blocks.Subtle("Un visa vaut signature. Tout changement après un visa efface les visas.");
        yield return Blocks.Stacked(visas);
    }

    private static ExecuteAction Sign(MemberView view, Seat seat) =>
        Frame.Press(view, $"Viser la fiche ({view.Evaluation.Member(seat).FullName})", Verbs.Sign,
            view.Data with { Hand = seat == view.DeviceSeat ? "own" : "other", BasedOn = view.Passage.SheetRevision }, "positive");
}
