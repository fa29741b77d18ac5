using E4Bot.BotFramework.Inbound;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.IdentityModel.Tokens;

namespace E4Bot.BotBuilder;

/// <summary>The way in under the SDK. The body is read by the program's own rules first: the SDK's reader has no limit, and takes texts for dates.</summary>
internal sealed class SdkEndpoint(CloudAdapter adapter, SdkTurn turn)
{
    public async Task HandleAsync(HttpContext http)
    {
        // All of it in memory: what people type never lies in a file of its own.
        http.Request.EnableBuffering(bufferThreshold: ActivityBody.Most, bufferLimit: ActivityBody.Most);
        var body = await ActivityBody.ReadAsync(http, http.RequestAborted);
        if (body.Activity is not { } activity)
        {
            http.Response.StatusCode = body.Status;
            return;
        }
        http.Request.Body.Position = 0;
        try
        {
            await adapter.ProcessAsync(http.Request, http.Response, turn.Of(activity, http.TraceIdentifier), http.RequestAborted);
        }
        catch (SecurityTokenException)
        {
            // Of a token that is forged or expired the SDK makes an error of the server's.
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }
}
