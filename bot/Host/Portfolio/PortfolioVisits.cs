using E4Bot.Domain.Evaluations;
using E4Bot.Domain.Passages;
using E4Bot.Domain.Registry;
using E4Bot.Host.Delivery;
using E4Bot.Host.Kept;
using E4Bot.Host.Store;
using E4Bot.Host.Turn;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.Portfolio;

/// <summary>Visits that are kept: what was seen goes through the journal, as the doing of whoever asked for it.</summary>
public sealed class PortfolioVisits(
    PortfolioVisitor visitor, ExamTurn exam, IRowStore store, Kept.Passages passages, DutySignals signals, IOptions<PortfolioOptions> options, TimeProvider time)
{
    public bool AreMade => options.Value.Visits;

    /// <param name="who">Seen against the state on which it is kept.</param>
    /// <param name="patience">How long whoever asked waits; null: as long as a visit lasts.</param>
    /// <returns>Null when the patience was over first; nothing is kept then.</returns>
    public async ValueTask<ExamTurnResult?> VisitAsync(
        Candidate candidate, RegistryIndex registry, string address, Func<StoredPassage, Actor> who, TurnSource source, TimeSpan? patience, CancellationToken cancellation)
    {
        using var waiting = new CancellationTokenSource(patience ?? Timeout.InfiniteTimeSpan, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, waiting.Token);
        try
        {
            var visit = await visitor.VisitAsync(address, either.Token);
            return await exam.RunAsync(candidate, registry, stored => new ExamAsk(who(stored), [new Command.RecordPortfolioVisit(visit)]), _ => [], source, cancellation);
        }
        catch (OperationCanceledException) when (waiting.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>To be made as soon as it can, and after a crash as well.</summary>
    public async ValueTask AskAsync(Candidate candidate, Actor asker, CancellationToken cancellation)
    {
        var duty = PortfolioDuties.Visit(candidate, asker);
        await store.CommitAsync(passages.Partition(candidate), [DutyRows.Ask(duty, time.GetUtcNow())], cancellation);
        signals.Send(new DutyAddress(passages.Partition(candidate), DutyKeys.Of(duty), duty.Due));
    }
}
