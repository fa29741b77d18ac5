using E4Bot.Cards.Adaptive;
using E4Bot.Cards.French;
using E4Bot.Cards.Wire;
using E4Bot.Domain.Conformity;
using E4Bot.Domain.Registry;

namespace E4Bot.Cards.Lists;

/// <summary>
/// The check of a candidate's file (annexe 6-2): the questions, four taps for a file in order; once made, how it stands and what may be done of it.
/// </summary>
public static class ConformityCard
{
    public static AdaptiveCard Of(ConformityView view) => new()
    {
        FallbackText = "Contrôle de conformité.",
        Body =
        [
            Blocks.Heading($"Conformité du dossier {Elision.De(view.Candidate.FullName)}{Markdown.Escape(view.Candidate.FullName)}"),
            .. view.Notice is { } notice ? [Blocks.Notice(notice)] : Array.Empty<Element>(),
            Blocks.Subtle(Who(view.Candidate, view.Passage.OralDate)),
            .. Standing(view),
            .. view.Asks ? ConformityQuestions.Of(view) : Actions(view),
        ],
    };

    private static string Who(Candidate candidate, DateOnly oral) =>
        $"{Words.Of(candidate.Number)}, {Words.Of(candidate.Speciality)}, {Words.Of(candidate.Form)}, passage prévu le {Typography.Date(oral)}";

    private static IEnumerable<Element> Standing(ConformityView view)
    {
        if (view.Passage.Conformity is not { } check) yield break;
        yield return Blocks.Labelled("Contrôle enregistré", ConformityText.Of(check));
        if (check.Findings.Defects.Count > 0) yield return Blocks.Labelled("Motif", ConformityText.Reasons(check.Findings.Defects));
        yield return Blocks.Names($"{Times(check.Number)} par {check.By.FullName}, le {view.Clock.Moment(check.At)}.");
        if (Counted(check.Findings) is { Length: > 0 } counted) yield return Blocks.Subtle(counted);
        if (view.Receipt is { } receipt) yield return Blocks.Names(receipt);
    }

    private static string Times(int number) => number == 1 ? "Fait" : $"Repris ({Typography.Number(number)}e contrôle)";

    /// <summary>The figures that were given.</summary>
    private static string Counted(ConformityFindings findings) => string.Join(", ", new[]
    {
        findings.DepositedOn is { } day ? $"dossier déposé le {Typography.Date(day)}" : null,
        findings.Weeks is { } weeks ? $"{ConformityText.Weeks(weeks)} de stage" : null,
    }.Where(part => part is not null));

    private static IEnumerable<Element> Actions(ConformityView view)
    {
        if (view.Passage.Evaluation is not null)
        {
            yield return Blocks.Line("L'épreuve a commencé : le contrôle ne se reprend plus.");
            yield break;
        }
        var data = view.Data;
        if (view.Passage.Conformity is { Status: ConformityStatus.ToBePutRight } check)
        {
            yield return ConformityQuestions.Deadline("Date limite de régularisation", view.Typed, check.Deadline);
            yield return Blocks.Stacked(
                new ExecuteAction { Title = "Dossier régularisé", Verb = Verbs.PutRight, Style = "positive", Data = data },
                new ExecuteAction { Title = "Reporter à cette date", Verb = Verbs.MoveDeadline, Data = data },
                view.Confirms
                    ? new ExecuteAction { Title = "Confirmer : non valide (NV)", Verb = Verbs.DeclareNotPutRight, Style = "destructive", Data = data with { Confirm = true } }
                    : new ExecuteAction { Title = "Pas de régularisation : non valide (NV)", Verb = Verbs.DeclareNotPutRight, Style = "destructive", Data = data });
        }
        yield return Blocks.Actions(new ExecuteAction { Title = "Reprendre le contrôle", Verb = Verbs.RedoConformity, Data = data, AssociatedInputs = "none" });
    }
}
