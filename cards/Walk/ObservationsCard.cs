using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Walk;

/// <summary>The observations on the two parts, as the sheet will show them (rule 6).</summary>
internal static class ObservationsCard
{
    public static AdaptiveCard Of(MemberView view) => Frame.Card(view, "Observations",
    [
        .. ClockLine.Of(view),
        Blocks.Subtle("Elles figurent sur la fiche remise en cas de réclamation."),
        .. Observation(view, OralPartNumber.One, Fields.Observation1),
        .. Observation(view, OralPartNumber.Two, Fields.Observation2),
        .. PhraseSection.Of(view, ("Ajouter à la partie 1", Fields.Observation1), ("Ajouter à la partie 2", Fields.Observation2)),
        Blocks.Actions(Frame.Press(view, "Enregistrer et continuer", Verbs.WriteObservations, Data(view), "positive")),
        Frame.Ways(view),
    ]);

    private static ActionData Data(MemberView view) => view.Data with
    {
        BasedOn = view.Evaluation.Observation1.Revision,
        BasedOn2 = view.Evaluation.Observation2.Revision,
    };

    private static IEnumerable<Element> Observation(MemberView view, OralPartNumber part, string field)
    {
        var stored = view.Evaluation.Observation(part).Value;
        var value = view.Typed.Or(field, stored);
        if (stored.Length > 0 && value != stored) yield return Blocks.Labelled($"Enregistré pour la partie {(int)part}", stored);
        yield return new TextInput
        {
            Id = field,
            Label = view.Session.Part(part).SheetHeading,
            ErrorMessage = Words.AtMost(TextField.Observation),
            IsMultiline = true,
            MaxLength = Texts.MaximumLength(TextField.Observation),
            Value = value,
        };
    }
}
