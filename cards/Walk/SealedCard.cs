using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;

namespace E4Bot.Cards.Walk;

/// <summary>The sheet is final: what it says, how to open it, how to ask for its reopening.</summary>
internal static class SealedCard
{
    public static AdaptiveCard Of(MemberView view)
    {
        var seal = view.Evaluation.Seal!;
        return Frame.Card(view, $"Fiche scellée, version {seal.Version}",
        [
            Blocks.Line($"Note finale : **{SumText.Of(view.Evaluation.Sum(view.Session)!)}**"),
            Blocks.Line($"Scellée le {view.Clock.Moment(seal.At)}."),
            .. OfTheJury(view),
            Blocks.Line("Rappel : en aucun cas la note proposée n'est communiquée à la personne candidate."),
            .. Optional(view),
            .. Requests(view),
            Blocks.Actions([Frame.Press(view, "Ouvrir la fiche", Verbs.OpenSheet, style: "positive"), .. AskToReopen(view)]),
        ]);
    }

    public static AdaptiveCard Reopening(MemberView view) => Frame.Card(view, "Demander la réouverture",
    [
        Blocks.Line("La fiche se rouvre quand les deux membres le demandent, ou sur décision de la présidence du jury. La version scellée est conservée."),
        .. Requests(view),
        .. HasAsked(view) ? [Blocks.Actions(Frame.Leave(view, "Retour", Step.Sealed))] : Form(view),
    ]);

    private static IEnumerable<CardAction> AskToReopen(MemberView view) =>
        HasAsked(view) ? [] : [Frame.Leave(view, "Demander la réouverture", Step.Reopening)];

    private static IEnumerable<Element> Form(MemberView view) =>
    [
        new TextInput
        {
            Id = Fields.Reason,
            Label = "Motif",
            ErrorMessage = Words.ReasonAtMost,
            IsRequired = true,
            IsMultiline = true,
            MaxLength = Texts.MaximumLength(TextField.Reason),
            Value = view.Typed.Or(Fields.Reason, ""),
        },
        Blocks.Actions(Frame.Press(view, "Demander la réouverture", Verbs.Reopen, style: "destructive"), Frame.Leave(view, "Retour", Step.Sealed)),
    ];

    /// <summary>Beside the final note, never in its place (rule 11).</summary>
    private static IEnumerable<Element> OfTheJury(MemberView view) => view.Passage switch
    {
        { JuryNote: { } decision } =>
        [
            Blocks.Names($"Note arrêtée par le jury : {JuryNoteText.Step(decision)}, {JuryNoteText.Who(decision, view.Clock)}."),
            Blocks.Labelled("Motif du jury", decision.Reason),
        ],
        { JuryNoteToConfirm: not null } => [Blocks.Line("Le jury avait arrêté une note sur une version précédente : elle est à confirmer.")],
        _ => [],
    };

    private static IEnumerable<Element> Optional(MemberView view)
    {
        if (view.Candidate.TakesOptionalExam && view.Session.OptionalExam is { } optional)
            yield return Blocks.Notice($"À entendre maintenant : l'épreuve facultative {optional.Code} – {optional.Title}.");
    }

    private static IEnumerable<Element> Requests(MemberView view)
    {
        foreach (var request in view.Evaluation.ReopeningRequests)
            yield return Blocks.Labelled($"{view.Evaluation.Member(request.Seat).FullName} demande la réouverture", request.Reason);
        if (HasAsked(view))
            yield return Blocks.Names($"La fiche se rouvrira quand {view.Evaluation.Member(view.DeviceSeat.Other()).FullName} le demandera aussi.");
    }

    /// <summary>A request is the device's own member's, whoever's turn it was.</summary>
    private static bool HasAsked(MemberView view) => view.Evaluation.ReopeningRequests.Any(r => r.Seat == view.DeviceSeat);
}
