namespace E4Bot.BotFramework;

/// <summary>What the bot does with an activity that has passed every check of the protocol.</summary>
public interface ITurnHandler
{
    /// <summary>
    /// Returns once whatever must be kept is kept. Throwing makes Teams send a message again, and tells the person when it was a card's
    /// action.
    /// </summary>
    /// <param name="cancellation">Fires when the turn has lasted <see cref="BotOptions.TurnTimeout"/>; not when the caller hangs up.</param>
    ValueTask<TurnResult> HandleAsync(Activity activity, CancellationToken cancellation);

    /// <summary>
    /// A card's action lasted longer than <see cref="BotOptions.InvokeBudget"/>, was answered « under way », and has ended since, well or not: whoever
    /// pressed is to see what became of it.
    /// </summary>
    ValueTask AfterLateAnswerAsync(Activity activity, CancellationToken cancellation);
}
