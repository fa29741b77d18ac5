using System.Globalization;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Walk;

/// <summary>What was said at the opening and may have been a slip of the finger: the inputs hold what stands.</summary>
internal static class CorrectionCard
{
    public static AdaptiveCard Of(MemberView view) => Frame.Card(view, "Corriger l'ouverture",
    [
        Blocks.Subtle("La qualité de chacun figure sur la fiche : la corriger efface les visas. Le temps supplémentaire ne déplace que les chronos."),
        .. Seats.Both.SelectMany(seat => Quality(view, seat)),
        .. ExtraTime(view),
        Blocks.Actions(Frame.Press(view, "Enregistrer la correction", Verbs.CorrectOpening, view.Data with { BasedOn = view.Evaluation.OpeningRevision }, "positive")),
        Blocks.Actions(Frame.Leave(view, "Sommaire", Step.Summary)),
    ]);

    private static IEnumerable<Element> Quality(MemberView view, Seat seat)
    {
        var member = view.Evaluation.Member(seat);
        var input = SittingInputs.Quality(view, seat, member.FullName, member.Quality);
        if (input.Value != member.Quality.ToString()) yield return Recorded(Words.Of(member));
        yield return input;
    }

    private static IEnumerable<Element> ExtraTime(MemberView view)
    {
        var stands = view.Evaluation.ExtraMinutes;
        var input = SittingInputs.ExtraTime(view, stands);
        if (input.Value != stands.ToString(CultureInfo.InvariantCulture)) yield return Recorded($"temps supplémentaire : {Words.OfExtraTime(stands)}");
        yield return input;
    }

    private static RichTextBlock Recorded(string stands) => Blocks.Labelled("Enregistré", Spacing.Of(stands));
}
