using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Lists;

/// <summary>Which of the outcomes without a note applies (rule 9): only those of the candidate's form that this person may record.</summary>
public static class OutcomeCard
{
    public static AdaptiveCard Of(Candidate candidate, IReadOnlyList<OutcomeKind> offered, string? notice, Typed typed) => new()
    {
        FallbackText = "Issue sans note.",
        Body =
        [
            Blocks.Heading($"{Markdown.Escape(candidate.FullName)} : quelle issue ?"),
            .. notice is null ? Array.Empty<Element>() : [Blocks.Notice(notice)],
            Blocks.Subtle($"{Words.Of(candidate.Number)}, {Words.Of(candidate.Form)}, passage prévu le {Typography.Date(candidate.Date)}"),
            Kind([.. offered.Select(kind => new Choice(Meaning(kind), kind.ToString()))], typed),
            .. offered.Contains(OutcomeKind.Rescheduled) ? [NewDate(typed)] : Array.Empty<Element>(),
            ReasonInput.Of("Motif ou justificatif", typed),
            Blocks.Actions(new ExecuteAction
            {
                Title = "Enregistrer cette issue",
                Verb = Verbs.RecordOutcome,
                Style = "positive",
                Data = new ActionData { Candidate = candidate.Number.Value },
            }),
        ],
    };

    private static ChoiceInput Kind(IReadOnlyList<Choice> offered, Typed typed) => new()
    {
        Id = Fields.Outcome,
        Label = "Issue",
        ErrorMessage = RefusalText.Of(InputProblem.OutcomeNotChosen),
        IsRequired = true,
        Choices = offered,
        Value = typed.Among(offered, Fields.Outcome, null),
    };

    private static DateInput NewDate(Typed typed) => new()
    {
        Id = Fields.NewDate,
        Label = "Nouvelle date (absence justifiée seulement)",
        ErrorMessage = RefusalText.Of(InputProblem.DateNotReadable),
        Value = OutcomeInputs.ReadDate(typed.Or(Fields.NewDate, "")) is { } date ? $"{date:yyyy-MM-dd}" : null,
    };

    private static string Meaning(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Absent => "Absent : absence injustifiée ou réitérée, pas de note, le diplôme ne peut être délivré",
        OutcomeKind.Rescheduled => "Absence justifiée : une autre date est proposée",
        OutcomeKind.ForceMajeureZero => "Force majeure dûment établie : la note zéro",
        OutcomeKind.Dispensed => "Dispensé, ou bénéfice d'une note : ne passe pas l'épreuve",
        OutcomeKind.NotValid => "Non valide (NV) : ne peut être interrogé, le diplôme ne peut être délivré",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
