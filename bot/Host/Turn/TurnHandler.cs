using E4Bot.BotFramework;
using E4Bot.Host.Conversations;
using E4Bot.Host.Kept;
using E4Bot.Host.OneDrive;
using E4Bot.Host.Store;

namespace E4Bot.Host.Turn;

/// <summary>
/// The bot's one way in: presses on cards, answers to offers of a file, messages, and what happens to the conversations themselves. Whatever else Teams sends is survived, and leaves
/// nothing.
/// </summary>
public sealed class TurnHandler(
    ConversationBook conversations, Registers registers, PressTurn presses, MessageTurn messages, FileConsentTurn files, LateCards late, ILogger<TurnHandler> log) : ITurnHandler
{
    private const string NothingLost = "L'enregistrement n'a pas abouti. Rien n'est perdu : ce que vous avez saisi est encore dans la carte, réessayez.";

    private const string NotNow = "Cela n'a pas abouti : réessayez dans un instant.";
    private static readonly TurnResult Unanswerable = new TurnResult.Invoke(StatusCodes.Status400BadRequest, ReadOnlyMemory<byte>.Empty);

    public async ValueTask<TurnResult> HandleAsync(Activity activity, CancellationToken cancellation)
    {
        if (activity.Type == ActivityTypes.Invoke)
        {
            return activity.Name switch
            {
                InvokeNames.AdaptiveCardAction => await PressAsync(activity, cancellation),
                InvokeNames.FileConsent => await ConsentAsync(activity, cancellation),
                _ => TurnResult.Invoke.NotImplemented,
            };
        }
        if (activity.Type == ActivityTypes.Message) return await ReadAsync(activity, cancellation);
        await conversations.HearAsync(activity, cancellation);
        return TurnResult.Done.Instance;
    }

    public ValueTask AfterLateAnswerAsync(Activity activity, CancellationToken cancellation) => late.ShowAsync(activity, cancellation);

    /// <summary>What says neither which message it is nor where could not be answered, nor known again when it is repeated.</summary>
    private async ValueTask<TurnResult> ReadAsync(Activity activity, CancellationToken cancellation)
    {
        if (!TurnSource.IsKnown(activity) || ConversationReference.Of(activity) is not { } where) return Unanswerable;
        try
        {
            await conversations.HearAsync(activity, cancellation);
            await messages.RunAsync(activity, where, cancellation);
        }
        catch (StoreUnavailableException failure)
        {
            log.StoreUnavailable(failure);
            await messages.SayAsync(where, NotNow, cancellation);
        }
        catch (ConnectorException failure)
        {
            log.TeamsUnavailable(failure);
            await messages.SayAsync(where, NotNow, cancellation);
        }
        return TurnResult.Done.Instance;
    }

    private async ValueTask<TurnResult> ConsentAsync(Activity activity, CancellationToken cancellation)
    {
        try
        {
            await conversations.HearAsync(activity, cancellation);
            return await files.RunAsync(activity, cancellation);
        }
        catch (StoreUnavailableException failure)
        {
            log.StoreUnavailable(failure);
            if (ConversationReference.Of(activity) is { } where) await messages.SayAsync(where, NotNow, cancellation);
            return TurnResult.Done.Instance;
        }
    }

    private async ValueTask<TurnResult> PressAsync(Activity activity, CancellationToken cancellation)
    {
        try
        {
            // Neither needs the other: to a store behind a network that is one wait, not two.
            var registry = registers.ReadAsync(cancellation).AsTask();
            await Task.WhenAll(conversations.HearAsync(activity, cancellation).AsTask(), registry);
            return await presses.RunAsync(activity, await registry, cancellation);
        }
        catch (StoreUnavailableException failure)
        {
            log.StoreUnavailable(failure);
            return AdaptiveCardResponse.Message(NothingLost);
        }
        catch (ConnectorException failure)
        {
            log.TeamsUnavailable(failure);
            return AdaptiveCardResponse.Message(NothingLost);
        }
    }
}
