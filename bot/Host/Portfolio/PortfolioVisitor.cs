using E4Bot.Domain.Portfolio;

namespace E4Bot.Host.Portfolio;

/// <summary>
/// Visits a portfolio as somebody would who is not signed in, from the server. The address comes from outside, so whatever it says, only a public host is
/// reached, on the web's own port, over https, and each redirect is looked at like the first address. Nothing of it is logged.
/// </summary>
public sealed class PortfolioVisitor(IInternet internet, PublicNetworks networks, TimeProvider time) : IDisposable
{
    /// <summary>All of it: names, connections, redirects, body. Waiting for a turn is not counted: it would be held against the candidate.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(8);

    public const int AtATime = 8;

    private const int MostRedirects = 5;

    private readonly Gate gate = new(internet, networks, time);
    private readonly SemaphoreSlim turns = new(AtATime);

    /// <exception cref="OperationCanceledException">Whoever asked gave up.</exception>
    public async ValueTask<PortfolioVisit> VisitAsync(string address, CancellationToken cancellation)
    {
        var (page, refusal) = PageAddress.Read(address);
        if (page is null) return Ended(address, new Stop(refusal!.Value));
        await turns.WaitAsync(cancellation);
        try
        {
            return Ended(address, await WithinLimitAsync(page, cancellation));
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private PortfolioVisit Ended(string address, Stop stop) => new(address, time.GetUtcNow(), stop.Finding, stop.Status, stop.Host);

    private async ValueTask<Stop> WithinLimitAsync(Uri page, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(Limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            return await FollowAsync(page, either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Stop(PortfolioFinding.TooSlow);
        }
    }

    private async ValueTask<Stop> FollowAsync(Uri first, CancellationToken cancellation)
    {
        var page = first;
        for (var redirects = 0; ; redirects++)
        {
            var reply = await AskAsync(page, cancellation);
            if (reply is not PageReply.Leads { Next: { } next } leads) return At(first, page, Meaning(reply));
            if (redirects == MostRedirects) return At(first, page, new Stop(PortfolioFinding.RedirectsTooLong, leads.Code));
            var (target, refusal) = PageAddress.Read(next);
            if (target is null) return At(first, page, new Stop(refusal!.Value, leads.Code));
            if (SignInPages.Include(target)) return At(first, target, new Stop(PortfolioFinding.AsksToSignIn, leads.Code));
            page = target;
        }
    }

    private async ValueTask<PageReply> AskAsync(Uri page, CancellationToken cancellation)
    {
        var (connection, refusal) = await gate.OpenAsync(page, cancellation);
        if (connection is null) return new PageReply.Failed(refusal!.Value);
        using var request = new PageRequest(page, connection, internet.Roots);
        return await request.AskAsync(cancellation);
    }

    private static Stop Meaning(PageReply reply) => reply switch
    {
        PageReply.Failed failed => new Stop(failed.Finding),
        PageReply.Leads leads => new Stop(PortfolioFinding.NotUnderstood, leads.Code),
        PageReply.Status { Code: >= 200 and < 300 } status => new Stop(PortfolioFinding.Answers, status.Code),
        PageReply.Status { Code: 401 } status => new Stop(PortfolioFinding.AsksToSignIn, status.Code),
        PageReply.Status { Code: 403 } status => new Stop(PortfolioFinding.AccessRefused, status.Code),
        PageReply.Status status => new Stop(PortfolioFinding.AnswersWithError, status.Code),
        _ => throw new ArgumentOutOfRangeException(nameof(reply)),
    };

    private static Stop At(Uri first, Uri last, Stop stop) => first.IdnHost == last.IdnHost ? stop : stop with { Host = last.IdnHost };

    private sealed record Stop(PortfolioFinding Finding, int? Status = null, string? Host = null);
}
