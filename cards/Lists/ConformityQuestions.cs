using System.Globalization;
using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Conformity;

namespace E4Bot.Cards.Lists;

/// <summary>What is asked of a file: three choices, and the figures where they are known; of a check made again, why, with what was found last time.</summary>
internal static class ConformityQuestions
{
    public static IEnumerable<Element> Of(ConformityView view)
    {
        var found = view.Passage.Conformity?.Findings;
        yield return Deposit(view, found);
        yield return Date(Fields.DepositDay, "Date du dépôt (facultatif)", view.Typed, found?.DepositedOn);
        yield return Internship(view, found);
        yield return Weeks(view.Typed, found);
        yield return Attestations(view.Typed, found);
        yield return Deadline("Si les attestations sont à régulariser : date limite", view.Typed, view.Passage.Conformity?.Deadline ?? Proposed(view));
        if (view.Passage.Conformity is not null) yield return ReasonInput.Of("Pourquoi le contrôle est repris", view.Typed) with { IsRequired = view.Confirms ? null : true };
        yield return Blocks.Stacked(view.Confirms ? [Confirm(view), Save(view, "Enregistrer autrement")] : [Save(view, "Enregistrer le contrôle")]);
    }

    public static DateInput Deadline(string label, Typed typed, DateOnly? stands) => Date(Fields.Deadline, label, typed, stands);

    /// <summary>The session's usual days from today, and the day of the oral at the latest.</summary>
    private static DateOnly Proposed(ConformityView view)
    {
        var (usual, oral) = (view.Clock.Today.AddDays(view.Session.Conformity.DaysToPutRight), view.Passage.OralDate);
        return usual < oral || oral < view.Clock.Today ? usual : oral;
    }

    private static ExecuteAction Save(ConformityView view, string title) =>
        new() { Title = title, Verb = Verbs.CheckConformity, Style = view.Confirms ? null : "positive", Data = view.Data };

    private static ExecuteAction Confirm(ConformityView view) =>
        new() { Title = "Confirmer : non valide (NV)", Verb = Verbs.CheckConformity, Style = "destructive", Data = view.Data with { Confirm = true } };

    private static ChoiceInput Deposit(ConformityView view, ConformityFindings? found)
    {
        var by = view.Session.Conformity.DepositDate(view.Candidate.Form);
        var label = by is { } date ? $"Dossier, à déposer au plus tard le {Typography.Date(date)}" : "Dossier";
        return Choices(Fields.Deposit, label, ConformityAnswers.Of, view.Typed, found?.Deposit) with
        {
            ErrorMessage = RefusalText.Of(InputProblem.DepositNotChosen),
            // Two buttons on one card: an input that a client requires would hold up both.
            IsRequired = view.Confirms ? null : true,
        };
    }

    private static ChoiceInput Internship(ConformityView view, ConformityFindings? found) => Choices(
        Fields.Internship, "Durée de stage", (InternshipLength length) => ConformityAnswers.Of(length, view.Session.Conformity.InternshipWeeks), view.Typed, found?.Internship);

    private static ChoiceInput Attestations(Typed typed, ConformityFindings? found) =>
        Choices(Fields.Attestations, "Attestations de stage ou certificats de travail", ConformityAnswers.Of, typed, found?.Attestations);

    /// <summary>Not required by the client: of a file that is not there, the others have no answer. The rules ask for them.</summary>
    private static ChoiceInput Choices<T>(string field, string label, Func<T, string> words, Typed typed, T? stands)
        where T : struct, Enum
    {
        Choice[] offered = [.. Enum.GetValues<T>().Select(value => new Choice(words(value), value.ToString()))];
        return new ChoiceInput
        {
            Id = field,
            Label = label,
            ErrorMessage = "Répondez à cette question.",
            Choices = offered,
            Value = typed.Among(offered, field, stands?.ToString()),
        };
    }

    private static TextInput Weeks(Typed typed, ConformityFindings? found) => new()
    {
        Id = Fields.Weeks,
        Label = "Nombre de semaines de stage (facultatif)",
        ErrorMessage = RefusalText.Of(InputProblem.WeeksNotReadable),
        MaxLength = 3,
        Value = typed.Or(Fields.Weeks, found?.Weeks?.ToString(CultureInfo.InvariantCulture) ?? ""),
    };

    private static DateInput Date(string field, string label, Typed typed, DateOnly? stands) => new()
    {
        Id = field,
        Label = label,
        ErrorMessage = RefusalText.Of(InputProblem.DateNotReadable),
        Value = typed.Day(field, stands),
    };
}
