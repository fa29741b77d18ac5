namespace E4Bot.BotFramework;

/// <summary>Names of the invokes that a bot of this kind meets.</summary>
public static class InvokeNames
{
    /// <summary>A press of <c>Action.Execute</c>, or a card's automatic refresh.</summary>
    public const string AdaptiveCardAction = "adaptiveCard/action";

    /// <summary>The person's answer to a file consent card.</summary>
    public const string FileConsent = "fileConsent/invoke";

    public const string TaskFetch = "task/fetch";

    public const string TaskSubmit = "task/submit";
}
