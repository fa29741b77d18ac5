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

    private static readonly string[] Forwarding = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto"];

    public ValueTask<Admission> AdmitAsync(HttpContext http, CancellationToken cancellation)
    {
        var local = IsDirect(http.Request) && IsLocal(http.Connection.RemoteIpAddress) && IsLocal(http.Request.Host);
        return ValueTask.FromResult(local ? Here : Elsewhere);
    }

    private static bool IsDirect(HttpRequest request) => !Forwarding.Any(request.Headers.ContainsKey);

    // No address at all is a server inside this process.
    private static bool IsLocal(IPAddress? remote) => remote is null || IPAddress.IsLoopback(remote);

    private static bool IsLocal(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
