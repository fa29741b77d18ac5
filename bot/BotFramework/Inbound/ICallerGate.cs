using Microsoft.AspNetCore.Http;

namespace E4Bot.BotFramework.Inbound;

/// <summary>Decides who may knock. One for each <see cref="Configuration.TrustMode"/>.</summary>
internal interface ICallerGate
{
    ValueTask<Admission> AdmitAsync(HttpContext http, CancellationToken cancellation);
}
