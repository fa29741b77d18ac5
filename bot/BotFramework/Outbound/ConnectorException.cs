namespace E4Bot.BotFramework;

/// <summary>Teams could not be asked, or would not answer.</summary>
public sealed class ConnectorException : Exception
{
    public ConnectorException()
    {
    }

    public ConnectorException(string message)
        : base(message)
    {
    }

    public ConnectorException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ConnectorException(SendOutcome outcome)
        : base(Sentence(outcome)) => Outcome = outcome;

    /// <summary>What happened, in the words of a send; asking again is always safe unless it is a refusal.</summary>
    public SendOutcome? Outcome { get; }

    private static string Sentence(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Refused refused => $"The connector refused: {refused.Code}.",
        SendOutcome.NotAccepted => "The connector is busy: ask again later.",
        _ => "The connector did not answer: ask again later.",
    };
}
