using System.Net;
using System.Net.Http.Headers;
using System.Net.Mime;
using E4Bot.BotFramework;
using Microsoft.Extensions.Options;

namespace E4Bot.Host.OneDrive;

/// <summary>Puts a file whole at the address of an upload session, in one request. The address is the only right to do so: nothing else is sent along.</summary>
public sealed class DriveUploads(DriveConnections connections, IOptions<BotOptions> options, TimeProvider time, ILogger<DriveUploads> log)
{
    /// <summary>A wait beyond this is a mistake, or a clock that is wrong.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    /// <param name="address">Of a host that may be called.</param>
    public async ValueTask<DriveUpload> PutAsync(Uri address, ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(options.Value.SendTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            using var request = Request(address, file);
            using var response = await connections.Http.SendAsync(request, either.Token);
            return Outcome(response);
        }
        catch (HttpRequestException failure)
        {
            log.DriveUnreachable(failure.HttpRequestError);
            return NeverConnected(failure.HttpRequestError) ? new DriveUpload.NotNow(null) : DriveUpload.InDoubt.Instance;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            log.DriveSilent();
            return DriveUpload.InDoubt.Instance;
        }
    }

    private static HttpRequestMessage Request(Uri address, ReadOnlyMemory<byte> file)
    {
        var content = new ReadOnlyMemoryContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Octet);
        content.Headers.ContentRange = new ContentRangeHeaderValue(0, file.Length - 1, file.Length);
        return new HttpRequestMessage(HttpMethod.Put, address) { Content = content };
    }

    private DriveUpload Outcome(HttpResponseMessage response)
    {
        if (response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Created) return DriveUpload.Stands.Instance;
        log.DriveAnswered((int)response.StatusCode);
        return (int)response.StatusCode switch
        {
            // It has begun to take the file, and asks for the rest: the whole of it is sent again.
            202 or 408 or >= 500 and not 507 => After(response) is { } wait ? new DriveUpload.NotNow(wait) : DriveUpload.InDoubt.Instance,
            429 => new DriveUpload.NotNow(After(response)),
            401 or 404 or 410 => DriveUpload.Closed.Instance,
            _ => DriveUpload.Refused.Instance,
        };
    }

    private TimeSpan? After(HttpResponseMessage response)
    {
        var header = response.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait;
    }

    private static bool NeverConnected(HttpRequestError error) => error
        is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
}
