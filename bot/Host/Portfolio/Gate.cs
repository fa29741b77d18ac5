using System.Net;
using System.Net.Sockets;
using E4Bot.Domain.Portfolio;

namespace E4Bot.Host.Portfolio;

/// <summary>
/// Opens the one connection of a hop. It resolves the name itself and connects to what it has just checked, never to the name: an answer that changes between
/// the two changes nothing. All addresses must be public: a name that also leads inside is refused, whichever of them comes first this time.
/// </summary>
internal sealed class Gate(IInternet internet, PublicNetworks networks, TimeProvider time)
{
    private const int MostAddresses = 4;

    /// <summary>For each address but the last: a machine without IPv6 has time left for the other one.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The connection, or why there is none: one of the two.</summary>
    public async ValueTask<(Stream? Connection, PortfolioFinding? Refusal)> OpenAsync(Uri page, CancellationToken cancellation)
    {
        var isLiteral = IPAddress.TryParse(page.IdnHost, out var literal);
        if (!isLiteral && OwnNames.Hold(page.IdnHost)) return (null, PortfolioFinding.NotPublic);
        try
        {
            var addresses = isLiteral ? [literal!] : await internet.ResolveAsync(page.IdnHost, cancellation);
            if (addresses.Count == 0) return (null, PortfolioFinding.NoSuchHost);
            if (!addresses.All(networks.Include)) return (null, PortfolioFinding.NotPublic);
            return (await ConnectAsync([.. addresses.Take(MostAddresses).Select(a => new IPEndPoint(a, page.Port))], cancellation), null);
        }
        catch (SocketException)
        {
            cancellation.ThrowIfCancellationRequested();
            return (null, PortfolioFinding.NoConnection);
        }
    }

    private async ValueTask<Stream> ConnectAsync(IReadOnlyList<IPEndPoint> places, CancellationToken cancellation)
    {
        foreach (var place in places.SkipLast(1))
        {
            if (await TryAsync(place, cancellation) is { } connection) return connection;
        }
        return await internet.ConnectAsync(places[^1], cancellation);
    }

    private async ValueTask<Stream?> TryAsync(IPEndPoint place, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            return await internet.ConnectAsync(place, either.Token);
        }
        catch (Exception failure) when (failure is SocketException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return null;
        }
    }
}
