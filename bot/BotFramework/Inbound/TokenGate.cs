using Microsoft.AspNetCore.Http;

namespace E4Bot.BotFramework.Inbound;

/// <summary>Production: whoever brings a token that the channel signed for this bot.</summary>
internal sealed class TokenGate(TokenVerifier verifier) : ICallerGate
{
    private static readonly Admission NoToken = new Admission.Refused(StatusCodes.Status401Unauthorized, "no bearer token");

    public ValueTask<Admission> AdmitAsync(HttpContext http, CancellationToken cancellation) =>
        Bearer.TokenIn(http.Request.Headers.Authorization) is { } token ? verifier.VerifyAsync(token, cancellation) : ValueTask.FromResult(NoToken);
}
