using E4Bot.Domain.Questions.Words;
using static E4Bot.Domain.Questions.Words.Meaning;

namespace E4Bot.Domain.Questions.Frames;

/// <summary>What can be asked, and how it is told from what is said. The first rule that takes all of it decides.</summary>
internal static class AskingRules
{
    private static readonly Meaning[] Statistics = [Mean, Median, Deviation, Quartiles, Extent, Lowest, Highest];

    private static readonly AskingRule[] All =
    [
        new([WithNotes, WithWorth], [Who], told => told.Frame is { Ranges: [var range], Worth: { } worth } && range.First == range.Last ? [new Asking.ProfileAgainstNote(range.First, worth)] : []),
        new([WithWorth], [Who], told => [new Asking.ProfileAgainstNote(Worth: told.Frame.Worth)]),
        new([ProfilesAndNotes, WithNotes], [Who], told => told.Frame.Ranges is [var range] && range.First == range.Last ? [new Asking.ProfileAgainstNote(range.First)] : [], ByNotes: true),
        new([ProfilesAndNotes], [Compare, Who], _ => [new Asking.ProfileAgainstNote()], ByNotes: true),
        new([OnCandidate, Profile], [Levels], Profiles),
        new([OnCandidate, Levels], [], Profiles),
        new([OnCandidate, Note], [], Profiles),
        new([OnCandidate, Description], [], Profiles),
        new([Inversions], [Who, HowMany, Profile, EachCommission], _ => [new Asking.Inversions()], ByNotes: true),
        new([Agenda], [], _ => [new Asking.Agenda()]),
        new([Agreeing, Members], [], _ => [new Asking.Agreement()]),
        new([Agreement], [Compare, Members, Agreeing], _ => [new Asking.Agreement()]),
        new([Progress, Who], [], _ => [new Asking.Unfinished()]),
        new([Progress], [HowMany, Sheets, EachCommission, Sealed, Heard], _ => [new Asking.Progress()]),
        new([HowMany, Heard], [Sheets, Sealed], _ => [new Asking.Progress()]),
        new([HowMany, Sealed], [Sheets], _ => [new Asking.Progress()]),
        new([HowMany, Remaining], [Sheets, Heard, Sealed], _ => [new Asking.Progress()]),
        new([Sealed], [Sheets, EachCommission, Heard], _ => [new Asking.Progress()]),
        new([Heard], [EachCommission], _ => [new Asking.Progress()]),
        new([Unfinished], [Who, HowMany, Sheets, Remaining, EachCommission], _ => [new Asking.Unfinished()]),
        new([Who, Remaining], [], _ => [new Asking.Unfinished()]),
        new([PenaltyEffect], [Mean, HowMany, Penalty], _ => [new Asking.PenaltyEffect()]),
        new([Penalty], [HowMany, Who], _ => [new Asking.PenaltyEffect()]),
        new([BeforeAndAfterPenalties], [Mean, Compare, Gap], _ => [new Asking.PenaltyEffect()]),
        new([OnLine], [Levels, MasteryLevel, Histogram, Description, EachCommission], told => told.Frame.LineIsSure || told.Has(Levels) ? LevelsOn(told) : []),
        new([OnLine, HowMany, MasteryLevel], [], LevelsOn),
        new([MasteryLevel], [HowMany], _ => [new Asking.Levels(null)]),
        new([Levels], [MasteryLevel, Histogram, Description], _ => [new Asking.Levels(null)]),
        new([Severe], [TooMuch, OtherCommissions, Who, WhichCommission, EachCommission], _ => [new Asking.Gaps()], ByNotes: true),
        new([Gaps], [Compare, OtherCommissions, EachCommission, WhichCommission, TooMuch], _ => [new Asking.Gaps()], ByNotes: true),
        new([Gap, OtherCommissions], [Versus, Compare, TooMuch], _ => [new Asking.Gaps()], ByNotes: true),
        new([Gap, EachCommission], [TooMuch], _ => [new Asking.Gaps()], ByNotes: true),
        new([OtherCommissions], [Compare, Versus], told => told.Commissions == 1 && (told.Has(Compare) || told.Has(Versus)) ? [new Asking.Gaps()] : [], ByNotes: true),
        new([Gap], [Compare, HowMany, Versus], told => told.Commissions == 2 ? [new Asking.Comparison()] : [new Asking.Gaps(), told.Shaped(Figure.StandardDeviation)], ByNotes: true),
        new([Dispersion], [Compare, EachCommission], told => [told.Shaped(Figure.StandardDeviation), told.Shaped(Figure.Quartiles), told.Shaped(Figure.Range)], ByNotes: true),
        new([Histogram], [Description, Heard], _ => [new Asking.Histogram()], ByNotes: true),
        new([WithNotes], [Who, HowMany, Heard], told => [.. told.Frame.Ranges.Select(range => new Asking.Listing(range, told.Has(HowMany) && !told.Has(Who)))], ByNotes: true),
        new([HowMany], [EachCommission], told => told.Has(Candidates) || (!told.Has(EachCommission) && (told.Has(Note) || told.Frame.SaysWhom)) ? [new Asking.Count()] : []),
    ];

    /// <returns>What may be asked; empty when it is not sure.</returns>
    public static IReadOnlyList<Asking> Of(Told told) =>
        All.FirstOrDefault(rule => rule.Takes(told.Frame)) is { } rule ? rule.Make(told) : IsStatistics(told.Frame) ? StatisticsOf(told) : [];

    /// <summary>Figures, compared or not: « moyenne et écart-type de la 3 », « compare la 2 et la 5 ».</summary>
    private static bool IsStatistics(Frame frame) => new AskingRule([], [.. Statistics, Description, Compare, Versus, EachCommission, Heard, .. WhoseItIs(frame)], _ => [], ByNotes: true).Takes(frame)
        && (Statistics.Any(frame.Has) || frame.Has(Description) || frame.Has(Compare) || frame.Has(Versus));

    /// <summary>« Qui a la meilleure note »: the answer names whoever has the lowest or the highest.</summary>
    private static Meaning[] WhoseItIs(Frame frame) => frame.Has(Lowest) || frame.Has(Highest) ? [Who] : [];

    private static IReadOnlyList<Asking> StatisticsOf(Told told)
    {
        var isCompared = told.Has(Compare) || told.Has(Versus) || !(Statistics.Any(told.Has) || told.Has(Description));
        return isCompared && told.Commissions < 2 && told.Shape != Shape.EachCommission || isCompared && told.Shape == Shape.EachCommission && told.Commissions == 1
            ? [] : [told.Shaped(FigureOf(told.Frame))];
    }

    /// <summary>Of several figures all are given.</summary>
    private static Figure? FigureOf(Frame frame)
    {
        Meaning[] said = [.. Statistics.Where(frame.Has)];
        return said switch
        {
            [Mean] => Figure.Mean,
            [Median] => Figure.Median,
            [Deviation] => Figure.StandardDeviation,
            [Quartiles] => Figure.Quartiles,
            [Extent] or [Lowest, Highest] => Figure.Range,
            [Lowest] => Figure.Lowest,
            [Highest] => Figure.Highest,
            _ => null,
        };
    }

    private static IReadOnlyList<Asking> Profiles(Told told) => told.Frame.SaysWhom ? [] : [.. told.Frame.Candidates.Select(candidate => new Asking.ProfileOf(candidate.Number))];

    private static IReadOnlyList<Asking> LevelsOn(Told told) => [.. told.Frame.Lines.Select(line => new Asking.Levels(line))];
}
