using System.Globalization;
using E4Bot.Host.Kept;
using E4Bot.Host.Portfolio;
using E4Bot.Host.Turn;

namespace E4Bot.Host.Delivery;

/// <summary>Visits a portfolio for whoever opens the evaluation, and keeps what was seen. It sends nothing: the card that shows it is a duty of its own.</summary>
public sealed class PortfolioDelivery(Kept.Passages passages, Registers registers, PortfolioVisits visits, TimeProvider time)
{
    public async ValueTask<DutyResult> VisitAsync(Duty duty, CancellationToken cancellation)
    {
        var passage = (await passages.ReadAsync(duty.Candidate!, cancellation)).Passage;
        // Visited meanwhile, or sealed: there is nothing more to find out.
        if (!visits.AreMade || passage is { Evaluation.IsSealed: true } || passage.Portfolio is not { } portfolio || !portfolio.IsDueAt(time.GetUtcNow()))
            return new DutyResult.Done(duty);
        var registry = await registers.ReadAsync(cancellation);
        var kept = await visits.VisitAsync(passage.Candidate, registry, portfolio.Address, _ => duty.Asker!, SourceOf(duty), patience: null, cancellation);
        return kept is { WasHeldBack: true } ? new DutyResult.Later(duty, null) : new DutyResult.Done(duty);
    }

    /// <summary>The same for an attempt that is repeated, another for a visit that is asked for again.</summary>
    private static TurnSource SourceOf(Duty duty) =>
        new(string.Create(CultureInfo.InvariantCulture, $"portfolio-{duty.Candidate!.Number}-{duty.Since?.UtcTicks}"), "portfolio", "");
}
