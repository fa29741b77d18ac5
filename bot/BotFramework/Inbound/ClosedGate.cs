using Microsoft.AspNetCore.Http;

namespace E4Bot.BotFramework.Inbound;

/// <summary>Development without an identity, and without the flag that frightens: nobody.</summary>
internal sealed class ClosedGate : ICallerGate
{
    private static readonly Admission Nobody = new Admission.Refused(StatusCodes.Status401Unauthorized, "the bot has no identity");

    public ValueTask<Admission> AdmitAsync(HttpContext http, CancellationToken cancellation) => ValueTask.FromResult(Nobody);
}
