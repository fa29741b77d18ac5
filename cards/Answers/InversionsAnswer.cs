using E4Bot.Cards.French;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Answers;

/// <summary>Pairs of one commission in which the better profile has the lower note: to be looked at together, never counted against a commission.</summary>
internal static class InversionsAnswer
{
    private const string Usual = "Une notation honnête en donne aussi : environ une paire pour dix candidats. Chacune se regarde, aucune ne juge une commission.";

    public static Answer Of(Question question, Population population, ExamSession session)
    {
        if (population.Graded.Count == 0) return new Answer(FiguresText.Nothing(population));
        var pairs = Inversions.Within(population.Graded, session.Harmonisation, question.Filter.Basis);
        return new Answer(pairs.Count == 0
            ? $"Aucune inversion : nulle part le profil le plus élevé n'a la note la plus basse ({NoteWords.Of(question.Filter.Basis)})."
            : $"{Typography.Count(pairs.Count, "inversion")} entre profil et note ({NoteWords.Of(question.Filter.Basis)}).")
        {
            Figures = [.. pairs.Select(pair => InversionText.Of(pair, session.Grid))],
            ToLookAt = pairs.Count == 0 ? [] : [Usual],
        };
    }
}
