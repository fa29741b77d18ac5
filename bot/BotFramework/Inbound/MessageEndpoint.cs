using E4Bot.BotFramework.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace E4Bot.BotFramework.Inbound;

/// <summary>The way in: method, caller, body, rules, turn. Whatever fails ends it there, with a status and a line in the log.</summary>
internal sealed class MessageEndpoint(ICallerGate gate, ActivityRules rules, TurnRunner turns, ILogger<MessageEndpoint> log)
{
    public async Task HandleAsync(HttpContext http)
    {
        try
        {
            await (await AnswerAsync(http)).WriteAsync(http.Response);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException && http.RequestAborted.IsCancellationRequested)
        {
            log.CallerGone();
        }
    }

    private async ValueTask<Reply> AnswerAsync(HttpContext http)
    {
        if (!HttpMethods.IsPost(http.Request.Method)) return new Reply(StatusCodes.Status405MethodNotAllowed);
        var admission = await gate.AdmitAsync(http, http.RequestAborted);
        if (admission is not Admission.Admitted { Token: var token }) return Refuse(http, (Admission.Refused)admission);
        var body = await ActivityBody.ReadAsync(http, http.RequestAborted);
        if (body.Activity is not { } activity) return Refuse(http, new Admission.Refused(body.Status, "body is no activity"));
        if (rules.Objection(activity, token) is { } objection)
            return Refuse(http, new Admission.Refused(StatusCodes.Status403Forbidden, objection));
        return await turns.RunAsync(activity, http.TraceIdentifier);
    }

    private Reply Refuse(HttpContext http, Admission.Refused refusal)
    {
        log.RequestRefused(refusal.Status, refusal.Reason, LogText.Clean(http.Request.Headers["MS-CV"]));
        return new Reply(refusal.Status);
    }
}
