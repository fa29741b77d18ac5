using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Lists;

/// <summary>Which of the outcomes without a note applies (rule 9): only those that this person may record now; and the one that stands, to be withdrawn.</summary>
public static class OutcomeCard
{
    public static AdaptiveCard Of(Passage passage, OutcomeOffer offer, string? notice, Typed typed) => new()
    {
        FallbackText = "Issue sans note.",
        Body =
        [
            Blocks.Heading($"{Markdown.Escape(passage.Candidate.FullName)} : {(offer.Kinds.Count > 0 ? "quelle issue ?" : "issue sans note")}"),
            .. notice is null ? Array.Empty<Element>() : [Blocks.Notice(notice)],
            Blocks.Subtle(Who(passage.Candidate)),
            .. Standing(passage, offer),
            .. Inputs(passage.Candidate, offer, typed),
            Blocks.Stacked(Buttons(passage, offer)),
        ],
    };

    private static string Who(Candidate candidate) =>
        $"{Words.Of(candidate.Number)}, {Words.Of(candidate.Form)}, passage prévu le {Typography.Date(candidate.Date)}";

    private static IEnumerable<Element> Standing(Passage passage, OutcomeOffer offer)
    {
        if (passage.Outcome is not { } outcome || !offer.ShowsStanding) yield break;
        yield return Blocks.Labelled("Issue enregistrée", Words.Of(outcome));
        yield return Blocks.Labelled("Motif", outcome.Ground);
        if (offer.Kinds.Contains(OutcomeKind.Rescheduled))
            yield return Blocks.Subtle("Tant qu'elle n'est pas échue, cette date peut être corrigée : ce n'est pas une absence réitérée.");
    }

    private static IEnumerable<Element> Inputs(Candidate candidate, OutcomeOffer offer, Typed typed)
    {
        if (offer.Kinds.Count > 0) yield return Kind([.. offer.Kinds.Select(kind => new Choice(Meaning(kind), kind.ToString()))], offer, typed);
        if (offer.Kinds.Contains(OutcomeKind.Rescheduled)) yield return NewDate(candidate, typed);
        yield return ReasonInput.Of(offer.Kinds.Count > 0 ? "Motif ou justificatif" : "Motif du retrait", typed) with { IsRequired = !offer.IsTwofold };
    }

    private static CardAction[] Buttons(Passage passage, OutcomeOffer offer)
    {
        var data = new ActionData { Candidate = passage.Candidate.Number.Value, BasedOn = passage.Revision };
        var record = new ExecuteAction { Title = "Enregistrer cette issue", Verb = Verbs.RecordOutcome, Style = "positive", Data = data };
        var withdraw = new ExecuteAction { Title = "Retirer cette issue", Verb = Verbs.WithdrawOutcome, Style = "destructive", Data = data };
        return (offer.Kinds.Count > 0, offer.MayWithdraw) switch
        {
            (true, true) => [record, withdraw with { Title = "Retirer l'issue enregistrée" }],
            (true, false) => [record],
            _ => [withdraw],
        };
    }

    private static ChoiceInput Kind(IReadOnlyList<Choice> offered, OutcomeOffer offer, Typed typed) => new()
    {
        Id = Fields.Outcome,
        Label = "Issue",
        ErrorMessage = RefusalText.Of(InputProblem.OutcomeNotChosen),
        IsRequired = !offer.IsTwofold,
        Choices = offered,
        Value = typed.Among(offered, Fields.Outcome, null),
    };

    private static DateInput NewDate(Candidate candidate, Typed typed) => new()
    {
        Id = Fields.NewDate,
        Label = $"Nouvelle date (absence justifiée seulement), au plus tard le {Typography.Date(OutcomeRules.LatestNewDate(candidate))}",
        ErrorMessage = RefusalText.Of(InputProblem.DateNotReadable),
        Value = typed.Day(Fields.NewDate, null),
    };

    private static string Meaning(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Absent => "Absence injustifiée ou réitérée : pas de note, le diplôme ne peut être délivré",
        OutcomeKind.Rescheduled => "Absence justifiée : une autre date est proposée",
        OutcomeKind.ForceMajeureZero => "Force majeure dûment établie : la note zéro",
        OutcomeKind.Dispensed => "Dispense, ou bénéfice d'une note : ne passe pas l'épreuve",
        OutcomeKind.NotValid => "Non valide (NV) : l'interrogation n'a pas lieu, le diplôme ne peut être délivré",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
