using E4Bot.Domain.Questions;
using E4Bot.Domain.Sessions;

namespace E4Bot.Cards.Answers;

/// <summary>One answer for each thing that can be asked.</summary>
public static class AllAnswers
{
    /// <param name="seen">All whom the asker may see of those that the question takes, and of those it compares them with.</param>
    public static Answer Of(Question question, Population seen, ExamSession session)
    {
        var population = seen.Within(question.Filter);
        return question.Asking switch
        {
            Asking.Count => CountAnswer.Of(question, population),
            Asking.Progress => ProgressAnswer.Of(question, population),
            Asking.Unfinished => UnfinishedAnswer.Of(population),
            Asking.Description => DescriptionAnswer.Of(question, population, session.Harmonisation),
            Asking.OneFigure asking => FigureAnswer.Of(question, asking.Figure, population, session.Harmonisation),
            Asking.Histogram => HistogramAnswer.Of(question, population),
            Asking.Listing asking => ListingAnswer.Of(question, asking, population),
            Asking.Comparison asking => ComparisonAnswer.Of(question, asking.Figure, population, session),
            Asking.SideBySide asking => SideBySideAnswer.Of(question, asking.Figure, population, session.Harmonisation),
            Asking.Levels asking => LevelsAnswer.Of(question, asking.Line, population, session),
            Asking.ProfileOf asking => ProfileAnswer.Of(asking.Number, seen, session),
            Asking.ProfileAgainstNote asking => ProfileAgainstNoteAnswer.Of(question, asking, seen, session),
            Asking.Inversions => InversionsAnswer.Of(question, population, session),
            Asking.Gaps => GapsAnswer.Of(question, seen, session),
            Asking.Agreement => AgreementAnswer.Of(population, session),
            Asking.PenaltyEffect => PenaltyAnswer.Of(population),
            Asking.Agenda => AgendaAnswer.Of(question, seen, session),
            _ => throw new InvalidOperationException($"{question.Asking.GetType().Name} has no answer."),
        };
    }
}
