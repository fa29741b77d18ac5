using E4Bot.Cards.Charts;
using E4Bot.Cards.French;
using E4Bot.Domain.Grids;
using E4Bot.Domain.Harmonisation;
using E4Bot.Domain.Questions;
using E4Bot.Domain.Registry;
using E4Bot.Domain.Statistics;

namespace E4Bot.Cards.Answers;

/// <summary>What is drawn beside an answer.</summary>
internal static class AnswerCharts
{
    public static Chart Histogram(Population population, NoteBasis basis) =>
        Charts.NoteHistogram.Of($"Notes {NoteWords.Of(basis)}, n = {population.Graded.Count}", population.Notes(basis), Description.Of(population.Notes(basis))?.Median);

    public static Chart Twin(CommissionKey first, CommissionKey second, Population population, NoteBasis basis) =>
        Charts.NoteHistogram.Compare($"Notes {NoteWords.Of(basis)}", SetOf(first, population, basis), SetOf(second, population, basis));

    /// <summary>Of commissions that have notes; null where there are fewer than two, or for a figure that no bar shows.</summary>
    public static Chart? Bars(Figure figure, Population population, NoteBasis basis, FiguresText text)
    {
        var several = NoteWords.SpeaksOfSeveralCentres(population.Commissions);
        var described = population.Commissions.Order(ByNumber.Instance)
            .Select(commission => (Commission: commission, Of: Description.Of(population.Of(commission).Notes(basis))))
            .Where(one => one.Of is not null && ValueOf(figure, one.Of, text) is not null).ToArray();
        return described.Length < 2 ? null : new BarChart(
            $"{NoteWords.Capital(NoteWords.Of(figure))} par commission, {NoteWords.Of(basis)}",
            NoteWords.Capital(NoteWords.Of(figure)),
            "Commission",
            [.. described.Select(one => new Bar(NoteWords.Of(one.Commission, several), ValueOf(figure, one.Of!, text)!.Value, $"{NoteWords.Of(ValueOf(figure, one.Of!, text)!.Value)} (n = {one.Of!.N})"))]);
    }

    public static Chart? Levels(IReadOnlyList<Competence> lines, Population population, Grid grid)
    {
        var counts = LevelCounts.Of(population.Graded, grid).Where(of => lines.Any(line => line.Id == of.Line)).ToArray();
        return new StackedChart(
            $"Niveaux retenus, n = {population.Graded.Count}",
            "Compétence",
            [.. grid.Levels.Select(level => level.Title)],
            [.. counts.Select(of => new StackedRow(grid.ShortTitleOf(of.Line), of.Counts))]);
    }

    /// <summary>Each commission's gap of means with its interval; null where none could be computed.</summary>
    public static Chart? Gaps(IReadOnlyList<GroupGaps> groups, Func<CommissionKey, bool> isAsked)
    {
        var several = NoteWords.SpeaksOfSeveralCentres(groups.SelectMany(group => group.Commissions).Select(gap => gap.Commission));
        var rows = groups.SelectMany(group => group.Commissions.Where(gap => isAsked(gap.Commission)).Select(gap => Row(group, gap, groups.Count > 1, several))).Where(row => row.Span is not null).ToArray();
        return rows.Length == 0 ? null : new IntervalChart("Écarts de moyenne, intervalle à 95 %", "Écart en points", "Commission", rows);
    }

    private static Charts.Interval Row(GroupGaps group, CommissionGap gap, bool withGroup, bool several) => gap.Finding is GapFinding.Computed found
        ? new Charts.Interval(
            withGroup ? $"{NoteWords.Of(gap.Commission, several)}, {Words.Of(group.Group.Speciality)}" : NoteWords.Of(gap.Commission, several),
            new Span((decimal)found.Interval.Lower, (decimal)found.Points, (decimal)found.Interval.Upper),
            $"{NoteWords.Signed(found.Points)} [{NoteWords.Signed(found.Interval.Lower)} ; {NoteWords.Signed(found.Interval.Upper)}]")
        : new Charts.Interval(NoteWords.Of(gap.Commission, several), null, GapText.Of(gap.Finding));

    private static Charts.NoteHistogram.Set SetOf(CommissionKey commission, Population population, NoteBasis basis)
    {
        var notes = population.Of(commission).Notes(basis);
        return new($"Commission {commission.Number} (n = {notes.Count})", notes, Description.Of(notes)?.Median);
    }

    private static decimal? ValueOf(Figure figure, Description of, FiguresText text) => figure switch
    {
        Figure.Mean => of.Mean,
        Figure.Median => of.Median,
        Figure.StandardDeviation => text.IsFew(of) ? null : (decimal?)of.StandardDeviation,
        Figure.Range => of.Range,
        Figure.Lowest => of.Lowest,
        Figure.Highest => of.Highest,
        Figure.Quartiles => null,
        _ => throw new ArgumentOutOfRangeException(nameof(figure)),
    };
}
