using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;

namespace E4Bot.Host.Delivery;

/// <summary>When a portfolio is visited without anybody asking for that alone, and when its card is shown anew.</summary>
public static class PortfolioDuties
{
    public static Duty Visit(Candidate candidate, Actor asker) =>
        new() { Kind = DutyKind.VisitPortfolio, Candidate = candidate, Due = DateTimeOffset.MinValue, Asker = asker };

    /// <summary>The card to open is asked for: the commission is about to say whether the portfolio is accessible.</summary>
    public static IEnumerable<Duty> BeforeTheOpening(Passage passage, Actor asker, DateTimeOffset now) =>
        passage is { Evaluation: null, Portfolio: { } portfolio } && portfolio.IsDueAt(now) ? [Visit(passage.Candidate, asker)] : [];

    /// <summary>
    /// The evaluation is opened: a look at that moment is kept. Once it is open no card is written over for a visit: what is being typed there would be lost, and
    /// the penalty's section shows the visit when the members come to it.
    /// </summary>
    public static IEnumerable<Duty> CausedBy(Passage after, IReadOnlyList<Change> changes, Actor asker)
    {
        foreach (var change in changes)
        {
            if (change is Change.Opened opened && after.Portfolio is { } portfolio && portfolio.IsDueAt(opened.At)) yield return Visit(after.Candidate, asker);
            if (change is Change.PortfolioAddressGiven or Change.PortfolioVisited && after.Evaluation is null)
                yield return new Duty { Kind = DutyKind.ShowCard, Candidate = after.Candidate, Due = DateTimeOffset.MinValue };
        }
    }
}
