using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Answers;

/// <summary>The <i>ordre du jour</i> of a harmonisation meeting: per commission, what deserves a look.</summary>
internal static class AgendaAnswer
{
    private const string Order = "L'ordre est celui de l'attention, non d'un mérite : les commissions dont l'écart est le plus sûr d'abord.";

    public static Answer Of(Question question, Population seen, ExamSession session)
    {
        var basis = question.Filter.Basis;
        var all = seen.Within(question.Filter with { Commissions = [] });
        Candidate[] unfinished = [.. all.Candidates.Where(standing => standing.Outstanding is not null).Select(standing => standing.Candidate)];
        CommissionAgenda[] agenda =
        [
            .. Agenda.Of(all.Graded, unfinished, session.Harmonisation, basis)
                .Where(part => part.Points.Count > 0 && (question.Filter.Commissions.Count == 0 || question.Filter.Commissions.Contains(part.Commission))),
        ];
        var several = NoteWords.SpeaksOfSeveralCentres(all.Commissions);
        return new Answer(agenda.Length == 0
            ? $"Rien ne demande un regard particulier ({NoteWords.Of(basis)})."
            : $"Ordre du jour : {Typography.Count(agenda.Length, "commission", "commissions")} à regarder, {Typography.Count(agenda.Sum(part => part.Points.Count), "point")} ({NoteWords.Of(basis)}).")
        {
            Figures = [.. agenda.SelectMany(part => Lines(part, several, session))],
            ToLookAt = agenda.Length > 1 ? [Order] : [],
        };
    }

    private static IEnumerable<string> Lines(CommissionAgenda part, bool several, ExamSession session) =>
        part.Points.Select(point => Text(point, session)).Prepend($"{NoteWords.Of(part.Commission, several)} (n = {part.N})");

    private static string Text(AgendaPoint point, ExamSession session) => "– " + point switch
    {
        AgendaPoint.Unfinished of => $"{Typography.Count(of.Candidates.Count, "passage non terminé", "passages non terminés")} : {Typography.Enumerate([.. of.Candidates.Select(candidate => candidate.FullName)])}.",
        AgendaPoint.MeanGap of => $"Écart de moyenne, {GapText.Of(of.Group)} : {GapText.Of(of.Finding)}.",
        AgendaPoint.ProfileGap of => $"Écart à niveau moyen égal, {GapText.Of(of.Group)} : {GapText.Of(of.Finding)}.",
        AgendaPoint.Inverted of => $"Inversion : {InversionText.Of(of.Pair, session.Grid)}",
        AgendaPoint.FarNote of => $"Note éloignée : {ProfileAgainstNoteAnswer.Line(of.Neighbours)}",
        _ => throw new ArgumentOutOfRangeException(nameof(point)),
    };
}
