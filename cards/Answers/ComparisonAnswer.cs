using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Answers;

/// <summary>Two commissions beside each other, and what their difference is worth where they can be compared at all: same option, same form.</summary>
internal static class ComparisonAnswer
{
    public static Answer Of(Question question, Figure? figure, Population population, ExamSession session)
    {
        var (text, basis) = (new FiguresText(session.Harmonisation), question.Filter.Basis);
        if (population.Graded.Count == 0) return new Answer(FiguresText.Nothing(population));
        CommissionKey[] two = [.. question.Filter.Commissions];
        var several = NoteWords.SpeaksOfSeveralCentres(two);
        string Line(CommissionKey of) => figure is { } one ? text.Line(one, population.Of(of).Notes(basis)) : text.Line(population.Of(of).Notes(basis));
        return new Answer($"{NoteWords.Of(two[0], several)} : {Mean(population, two[0], basis)} ; {LevelText.Lower(NoteWords.Of(two[1], several))} : {Mean(population, two[1], basis)} (moyennes, {NoteWords.Of(basis)}).")
        {
            Figures = [.. two.Select(of => $"{NoteWords.Of(of, several)} : {Line(of)}."), .. Differences(population, two[0], session, basis)],
            Chart = AnswerCharts.Twin(two[0], two[1], population, basis),
            ToLookAt = ["Deux commissions entendent des candidats différents : une différence de moyennes n'est pas une différence de sévérité."],
            Next = [new("Niveaux retenus", question with { Asking = new Asking.Levels(null) }), new("Toutes les commissions", question with { Asking = new Asking.SideBySide(figure), Filter = question.Filter with { Commissions = [] } })],
        };
    }

    private static string Mean(Population population, CommissionKey commission, NoteBasis basis)
    {
        var notes = population.Of(commission).Notes(basis);
        return notes.Count == 0 ? "aucune note" : $"{NoteWords.Of((decimal)notes.Sum() / notes.Count)} (n = {notes.Count})";
    }

    /// <summary>The first less the second, of each option and form that both heard.</summary>
    private static IEnumerable<string> Differences(Population population, CommissionKey first, ExamSession session, NoteBasis basis) =>
        from gaps in Gaps.Between(population.Graded, session.Harmonisation with { WithinCentre = false }, basis)
        from gap in gaps.Commissions
        where gap.Commission == first && gap.Finding is not GapFinding.NoneAlike
        select $"Écart de la {first.Number} à l'autre, {GapText.Of(gaps.Group)} : {GapText.Of(gap.Finding)}.";
}
