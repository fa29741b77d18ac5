using System.Net;
using System.Security.Claims;
using System.Text;
using E4Bot.BotFramework;
using E4Bot.BotFramework.Configuration;
using E4Bot.BotFramework.Inbound;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace E4Bot.BotBuilder;

/// <summary>Turns that the SDK has let in: from here on the same rules, the same handler, the same budget and the same answers as without it.</summary>
internal sealed class SdkTurn(ActivityRules rules, TurnRunner turns, IOptions<BotOptions> options)
{
    private readonly string issuer = CloudEndpoints.Of(options.Value).Issuer;

    public IBot Of(Activity activity, string reference) => new Bot(this, activity, reference);

    private async Task RunAsync(ITurnContext context, Activity activity, string reference)
    {
        // The SDK also believes tokens of an emulator and of other bots. It answers 401 to this exception.
        var caller = context.TurnState.Get<ClaimsIdentity>(BotAdapter.BotIdentityKey);
        if (caller?.FindFirst("iss")?.Value != issuer) throw new UnauthorizedAccessException("The token is not the channel's.");
        // Issuer, key, endorsements and signed service address were the SDK's to check.
        if (rules.Objection(activity, token: null) is { } objection) throw new UnauthorizedAccessException(objection);
        var reply = await turns.RunAsync(activity, reference);
        if (activity.Type == ActivityTypes.Invoke) await context.SendActivityAsync(Answer(reply));
        else if (reply.Status >= (int)HttpStatusCode.InternalServerError) throw new InvalidOperationException("The turn failed: answered 500, so that Teams sends it again.");
    }

    private static Microsoft.Bot.Schema.Activity Answer(Reply reply) => new()
    {
        Type = Microsoft.Bot.Schema.ActivityTypesEx.InvokeResponse,
        Value = new InvokeResponse { Status = reply.Status, Body = reply.Body.IsEmpty ? null : new JRaw(Encoding.UTF8.GetString(reply.Body.Span)) },
    };

    /// <summary>One request's.</summary>
    private sealed class Bot(SdkTurn turn, Activity activity, string reference) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn.RunAsync(turnContext, activity, reference);
    }
}
