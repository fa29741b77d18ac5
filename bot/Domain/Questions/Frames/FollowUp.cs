using E4Bot.Domain.Questions.Words;

namespace E4Bot.Domain.Questions.Frames;

/// <summary>What a text that asks nothing by itself asks after another question: « et la 5 ? », « sans les pénalités », « lesquels ? ».</summary>
internal static class FollowUp
{
    /// <summary>What only tells of whom, or by which note.</summary>
    private static readonly HashSet<Meaning> Telling =
    [
        Meaning.Same, Meaning.Everybody, Meaning.Pooled, Meaning.AllCentres, Meaning.EachCommission, Meaning.Candidates, Meaning.Note, Meaning.WithPenalties, Meaning.WithoutPenalties,
    ];

    public static bool IsElliptic(Frame frame) => frame.Asked.All(Telling.Contains);

    /// <summary>« Lesquels ? », « combien ? »: of the list that was asked for.</summary>
    public static bool IsOfTheList(Frame frame, Question before) =>
        before.Asking is Asking.Listing && frame.Asked.All(said => said is Meaning.HowMany or Meaning.Who || Telling.Contains(said)) && (frame.Has(Meaning.HowMany) || frame.Has(Meaning.Who));

    /// <returns>What may be asked of the filter as it now is; empty when it is not sure.</returns>
    public static IReadOnlyList<Asking> Of(Told told, Filter filter, Question before) => before.Asking switch
    {
        Asking.OneFigure or Asking.Description or Asking.Comparison or Asking.SideBySide => Figures(told, filter, before),
        Asking.ProfileOf => [],
        Asking.Progress or Asking.Unfinished => [before.Asking],
        _ => told.Has(Meaning.EachCommission) ? [] : [before.Asking],
    };

    public static IReadOnlyList<Asking> OfTheList(Frame frame, Question before) =>
        before.Asking is Asking.Listing list && frame.Has(Meaning.HowMany) != frame.Has(Meaning.Who) ? [list with { OnlyCount = frame.Has(Meaning.HowMany) }] : [];

    /// <summary>After two commissions were compared, a third may be meant alone or beside them.</summary>
    private static IReadOnlyList<Asking> Figures(Told told, Filter filter, Question before)
    {
        if (before.Asking is Asking.Comparison && filter.Commissions.Count == 1 && told.Frame.Excepted.Count == 0) return [];
        return [told.Shaped(FigureOf(before.Asking))];
    }

    private static Figure? FigureOf(Asking asking) => asking switch
    {
        Asking.OneFigure(var figure) => figure,
        Asking.Comparison(var figure) => figure,
        Asking.SideBySide(var figure) => figure,
        _ => null,
    };
}
