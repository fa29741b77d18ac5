using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;

namespace E4Bot.Domain.Portfolio;

/// <summary>How an accepted change makes the next state of what is known of a portfolio. None of it is of the sheet: the commission's own finding is.</summary>
internal static class PortfolioFold
{
    /// <param name="next">With the number of the change as its revision.</param>
    public static Passage Apply(Passage next, Change change) => change switch
    {
        Change.PortfolioAddressGiven c => next.WithPortfolioAt(c.Address),
        Change.PortfolioVisited c => next with { Portfolio = next.Portfolio! with { LastVisit = c.Visit } },
        _ => throw new InvalidOperationException($"{change.GetType().Name} is not folded into a portfolio."),
    };

    /// <summary>The one place where an address comes in, whoever gives it. Another address has not been visited yet; the same one changes nothing.</summary>
    public static Passage WithPortfolioAt(this Passage next, string address) =>
        next.Portfolio?.Address == address ? next : next with { Portfolio = new GivenPortfolio(address, next.Revision, null) };
}
