namespace E4Bot.Domain.Synthesis;

/// <summary>What there is to say of one row.</summary>
internal static class RowFindings
{
    /// <param name="above">The realisation before it in the same section.</param>
    /// <param name="noMarkAtAll">Said once of the whole table, and not again of each.</param>
    public static IEnumerable<(int Row, SynthesisFinding Finding)> Of(Realisation realisation, Realisation? above, bool noMarkAtAll)
    {
        var isTitleAlone = realisation.Period.Understood is Period.Missing && realisation.Marks.Count == 0;
        if (isTitleAlone && above?.Row == realisation.Row - 1 && !noMarkAtAll)
            yield return (realisation.Row, new SynthesisFinding.MayContinueAbove(realisation.Row, realisation.Title));
        foreach (var problem in Problems(realisation.Period.Understood, realisation)) yield return (realisation.Row, problem);
        if (!noMarkAtAll && !realisation.Competences.Any())
            yield return (realisation.Row, new SynthesisFinding.RealisationWithoutCompetence(realisation.Row, realisation.Title));
        foreach (var mark in Unexpected(realisation.Row, realisation.Marks)) yield return (realisation.Row, mark);
    }

    public static IEnumerable<(int Row, SynthesisFinding Finding)> Of(LooseRow row)
    {
        if (row.Marks.Count > 0) yield return (row.Row, new SynthesisFinding.MarkWithoutRealisation(row.Row, [.. row.Marks.Select(m => m.Competence)]));
        if (row.Period.Text.Length > 0) yield return (row.Row, new SynthesisFinding.PeriodWithoutRealisation(row.Row, row.Period.Text));
    }

    private static IEnumerable<SynthesisFinding> Problems(Period period, Realisation realisation) => period switch
    {
        Period.Missing => [new SynthesisFinding.PeriodMissing(realisation.Row, realisation.Title)],
        Period.Unreadable => [new SynthesisFinding.PeriodUnreadable(realisation.Row, realisation.Period.Text)],
        Period.Impossible impossible => [new SynthesisFinding.ImpossibleDate(realisation.Row, impossible.Date)],
        Period.Between { IsBackwards: true } => [new SynthesisFinding.EndBeforeStart(realisation.Row, realisation.Period.Text)],
        Period.Several several => several.Parts.SelectMany(part => Problems(part, realisation)).Distinct(),
        Period.At or Period.Between or Period.Since => [],
        _ => throw new ArgumentOutOfRangeException(nameof(period)),
    };

    private static IEnumerable<SynthesisFinding> Unexpected(int row, IEnumerable<Mark> marks) =>
        from mark in marks
        where mark.Meaning != MarkMeaning.Yes
        select new SynthesisFinding.UnexpectedMark(row, mark.Competence, mark.Text, mark.Counts);
}
