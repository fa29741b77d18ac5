using Microsoft.AspNetCore.Http;

namespace E4Bot.Benchmarks.Wire;

/// <summary>Tells requests to a table service apart by their addresses, and counts them.</summary>
internal sealed class WireMeter
{
    /// <summary>How a listing of duties asks: the keys from « d/ » on, as they are escaped in the table and in an address.</summary>
    private const string FromTheDuties = "ge%20%27d.1%27";

    private readonly Lock gate = new();
    private WireCounts counts = new(0, 0, 0, 0, 0, 0, 0, 0);

    public WireCounts Counts
    {
        get
        {
            lock (gate) return counts;
        }
    }

    public void Count(HttpRequest request, int status, long bytesIn, long bytesOut)
    {
        var query = request.QueryString.Value ?? "";
        var isGet = HttpMethods.IsGet(request.Method);
        var isBatch = request.Path.Value!.EndsWith("$batch", StringComparison.Ordinal);
        var isList = isGet && query.Contains("filter=", StringComparison.Ordinal);
        var isSweep = isList && query.Contains(FromTheDuties, StringComparison.Ordinal);
        lock (gate)
        {
            counts = new WireCounts(
                counts.Finds + (isGet && !isList ? 1 : 0),
                counts.Lists + (isList && !isSweep ? 1 : 0),
                counts.Sweeps + (isSweep ? 1 : 0),
                counts.Transactions + (isBatch ? 1 : 0),
                counts.Others + (isGet || isBatch ? 0 : 1),
                counts.Failed + (status >= StatusCodes.Status500InternalServerError ? 1 : 0),
                counts.BytesIn + bytesIn,
                counts.BytesOut + bytesOut);
        }
    }
}
