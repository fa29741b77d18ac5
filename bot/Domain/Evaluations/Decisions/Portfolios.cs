using E4Bot.Domain.Passages;
using E4Bot.Domain.Portfolio;

namespace E4Bot.Domain.Evaluations.Decisions;

/// <summary>Where a portfolio is, and what a visit has shown: evidence until the sheet is sealed, and no penalty.</summary>
internal static class Portfolios
{
    public static Decision Decide(Ask ask, Command.GivePortfolioAddress command)
    {
        if (Hindrance(ask) is { } hindrance) return Decision.Refuse(hindrance);
        var text = TypedText.Read(TextField.Address, command.Address);
        if (text.Refusal is { } refusal) return Decision.Refuse(refusal);
        if (PageAddress.Read(text.Clean).Refusal == PortfolioFinding.NotAnAddress) return Decision.Refuse(new Refusal.NotAnAddress());
        var stands = ask.Passage.Portfolio;
        if (stands?.Address == text.Clean) return Decision.Accept();
        return (stands?.Revision ?? 0) == command.BasedOn
            ? Decision.Accept(new Change.PortfolioAddressGiven(text.Clean))
            : Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.PortfolioAddress));
    }

    /// <summary>A visit to an address that is not the portfolio's any more says nothing of it; one that is older than what is known says nothing new.</summary>
    public static Decision Decide(Ask ask, Command.RecordPortfolioVisit command)
    {
        if (Hindrance(ask) is { } hindrance) return Decision.Refuse(hindrance);
        if (ask.Passage.Portfolio is not { } stands || stands.Address != command.Visit.Address)
            return Decision.Refuse(new Refusal.ChangedMeanwhile(SharedAnswer.PortfolioAddress));
        return stands.LastVisit?.At >= command.Visit.At ? Decision.Accept() : Decision.Accept(new Change.PortfolioVisited(command.Visit));
    }

    private static Refusal? Hindrance(Ask ask)
    {
        if (ask.Denies(Act.VisitPortfolio)) return new Refusal.NotAllowed(Act.VisitPortfolio);
        return ask.Passage.Evaluation is { IsSealed: true } evaluation ? new Refusal.IsSealed(evaluation.Version) : null;
    }
}
