using E4Bot.BotFramework;
using E4Bot.Host.Store;

namespace E4Bot.Host.Turn;

/// <summary>The bot's one way in: presses on cards, and messages. Whatever else Teams sends is survived.</summary>
public sealed class TurnHandler(PressTurn presses, MessageTurn messages, ILogger<TurnHandler> log) : ITurnHandler
{
    private const string NothingLost = "L'enregistrement n'a pas abouti. Rien n'est perdu : ce que vous avez saisi est encore dans la carte, réessayez.";

    public async ValueTask<TurnResult> HandleAsync(Activity activity, CancellationToken cancellation)
    {
        if (activity.Type == ActivityTypes.Invoke)
            return activity.Name == InvokeNames.AdaptiveCardAction ? await PressAsync(activity, cancellation) : TurnResult.Invoke.NotImplemented;
        if (activity.Type == ActivityTypes.Message) await messages.RunAsync(activity, cancellation);
        return TurnResult.Done.Instance;
    }

    private async ValueTask<TurnResult> PressAsync(Activity activity, CancellationToken cancellation)
    {
        try
        {
            return await presses.RunAsync(activity, cancellation);
        }
        catch (StoreUnavailableException failure)
        {
            log.StoreUnavailable(failure);
            return AdaptiveCardResponse.Message(NothingLost);
        }
    }
}
