using System.Net;
using Microsoft.AspNetCore.Http;

namespace E4Bot.BotFramework.Inbound;

/// <summary>
/// Anonymous Development: whoever sits at this machine, and nobody who is brought here by a proxy, a tunnel, or a page that has its own
/// name resolve to this machine.
/// </summary>
internal sealed class LoopbackGate : ICallerGate
{
    private static readonly Admission Here = new Admission.Admitted(null);
    private static readonly Admission Elsewhere = new Admission.Refused(StatusCodes.Status403Forbidden, "anonymous, and not from this machine");

    public ValueTask<Admission> AdmitAsync(HttpContext http, CancellationToken cancellation) =>
        ValueTask.FromResult(IsDirect(http.Request) && IsLocal(http.Connection.RemoteIpAddress) && IsLocal(http.Request.Host) ? Here : Elsewhere);

    private static bool IsDirect(HttpRequest request) =>
        !request.Headers.ContainsKey("X-Forwarded-For") && !request.Headers.ContainsKey("X-Forwarded-Host") && !request.Headers.ContainsKey("Forwarded");

    // No address at all is a server inside this process.
    private static bool IsLocal(IPAddress? remote) => remote is null || IPAddress.IsLoopback(remote);

    private static bool IsLocal(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
